/** A preview of a timeline in words: what stays, what moves, what goes. Empty parts say that nothing does. */
import { counted } from "../counted.ts";
import type { Document, Line, Timeline } from "../document.ts";
import { findLine } from "../lines.ts";
import { figureText } from "../numberFormat.ts";
import { periodIndex, periodLabels } from "../timeline.ts";
import type { TimelinePreview } from "./timelinePreview.ts";

export interface TimelineStory {
  /** "2024 to 2033: 10 years, actuals until 2025." */
  readonly runs: string;
  /** Periods that come and go, and what becomes of typed values that stay; a sentence each. */
  readonly moves: readonly string[];
  /** Values that go, a line or its member each: "Stake, Pimco: 8 in 2024". */
  readonly lost: readonly string[];
  /** How many values those are. */
  readonly lostCount: number;
  readonly lostChanges: readonly string[];
  readonly unknownPeriods: readonly string[];
  readonly rates: readonly string[];
}

export function timelineStory(document: Document, preview: TimelinePreview): TimelineStory {
  return {
    runs: runsText(preview.timeline),
    moves: [...periodTexts(document.timeline, preview), ...shiftTexts(preview, document.timeline)],
    lost: lostTexts(document, preview),
    lostCount: preview.lost.length,
    lostChanges: preview.lostChanges.map(
      ({ label, line, period }) => `${label} no longer changes ${labelOf(document, line)} in ${period}.`,
    ),
    unknownPeriods: preview.unknownPeriods.map(
      ({ label, period }) => `The formula of ${label} names ${period}, and will say that it is not there.`,
    ),
    rates: preview.rates.map(({ label, unit, per }) =>
      per === "unit"
        ? `${label} is still in ${unit}.`
        : `${label} was for each ${document.timeline.unit} and is for each ${preview.timeline.unit}.`,
    ),
  };
}

/** "2024 to 2033: 10 years, actuals until 2025." */
export function runsText(timeline: Timeline): string {
  const { periods, unit, actuals } = timeline;
  const labels = periodLabels(timeline);
  const span = periods === 1 ? labels[0] : `${labels[0]} to ${labels.at(-1)}`;
  const facts = actuals === 0 ? "none of them actual" : `actuals until ${labels[actuals - 1]}`;
  return `${span}: ${counted(periods, unit)}, ${facts}.`;
}

function periodTexts(before: Timeline, { timeline, appearing, disappearing }: TimelinePreview): readonly string[] {
  return [
    ...(appearing.length === 0 ? [] : [`${stretches(appearing, timeline)} ${isAre(appearing, "is", "are")} added.`]),
    ...(disappearing.length === 0 ? [] : [`${stretches(disappearing, before)} ${isAre(disappearing, "goes", "go")}.`]),
  ];
}

const isAre = (all: readonly string[], one: string, several: string) => (all.length === 1 ? one : several);

/** Periods of a timeline, those that follow each other by the first and the last: "2024 and 2031 to 2034". */
function stretches(labels: readonly string[], timeline: Timeline): string {
  const runs: string[][] = [];
  for (const label of labels) {
    const run = runs.at(-1);
    const follows = run !== undefined && periodIndex(timeline, run.at(-1)!)! + 1 === periodIndex(timeline, label);
    if (follows) run.push(label);
    else runs.push([label]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]} to ${run.at(-1)}`)).join(" and ");
}

function shiftTexts({ shift, moving, timeline }: TimelinePreview, before: Timeline): readonly string[] {
  if (timeline.start === before.start && timeline.periods === before.periods && timeline.unit === before.unit)
    return ["No typed value moves."];
  if (shift === 0 || moving.length === 0) return ["Every typed value that stays keeps its column."];
  const by = counted(Math.abs(shift), "column");
  const lines = moving.length <= 3 ? moving.map((label) => `“${label}”`).join(", ") : counted(moving.length, "line");
  return [`Typed values of ${lines} move ${by} to the ${shift > 0 ? "right" : "left"}, each with its ${before.unit}.`];
}

function lostTexts(document: Document, { lost }: TimelinePreview): readonly string[] {
  const amounts = new Map<string, Amount[]>();
  for (const { line, label, member, period, value } of lost) {
    const of = member === "" ? label : `${label}, ${member}`;
    const all = amounts.get(of) ?? [];
    amounts.set(of, all);
    const text = amountText(findLine(document, line), value);
    const same = all.at(-1);
    if (same?.text === text) same.periods.push(period);
    else all.push({ text, periods: [period] });
  }
  return [...amounts].map(
    ([of, all]) =>
      `${of}: ${all.map(({ text, periods }) => `${text} in ${stretches(periods, document.timeline)}`).join(", ")}`,
  );
}

/** The same number in several periods. */
interface Amount {
  readonly text: string;
  readonly periods: string[];
}

/** A dash is no amount in a sentence. */
const amountText = (line: Line | undefined, value: number): string =>
  value === 0 || line === undefined ? String(value) : figureText(value, line);

const labelOf = (document: Document, line: string) => findLine(document, line)?.label ?? line;

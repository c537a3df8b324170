/** A preview of a timeline in words: what stays, what moves, what goes. Empty parts say that nothing does. */
import type { Document, Timeline } from "../document.ts";
import { findLine } from "../lines.ts";
import { figureText } from "../numberFormat.ts";
import { periodLabels } from "../timeline.ts";
import type { TimelinePreview } from "./timelinePreview.ts";

export interface TimelineStory {
  /** "2024 to 2033: 10 years, 2 of them actuals." */
  readonly runs: string;
  /** Periods that come and go, and what becomes of typed values that stay; a sentence each. */
  readonly moves: readonly string[];
  /** Values that are gone, a line or its member each: "Stake, Pimco: 8 in 2024". */
  readonly lost: readonly string[];
  readonly lostChanges: readonly string[];
  readonly unknownPeriods: readonly string[];
}

export function timelineStory(document: Document, preview: TimelinePreview): TimelineStory {
  return {
    runs: runsText(preview.timeline),
    moves: [...periodTexts(preview), ...shiftTexts(preview, document.timeline)],
    lost: lostTexts(document, preview),
    lostChanges: preview.lostChanges.map(
      ({ label, line, period }) => `${label} no longer changes ${labelOf(document, line)} in ${period}.`,
    ),
    unknownPeriods: preview.unknownPeriods.map(
      ({ label, period }) => `The formula of ${label} names ${period}, and will say that it is not there.`,
    ),
  };
}

/** "2024 to 2033: 10 years, 2 of them actuals." */
export function runsText(timeline: Timeline): string {
  const { periods, unit, actuals } = timeline;
  const labels = periodLabels(timeline);
  const span = periods === 1 ? labels[0] : `${labels[0]} to ${labels.at(-1)}`;
  const facts = actuals === 0 ? "none of them actual" : `actuals until ${labels[actuals - 1]}`;
  return `${span}: ${counted(periods, unit)}, ${facts}.`;
}

const counted = (count: number, thing: string) => `${count.toLocaleString("en-US")} ${thing}${count === 1 ? "" : "s"}`;

function periodTexts({ appearing, disappearing }: TimelinePreview): readonly string[] {
  return [
    ...(appearing.length === 0 ? [] : [`${listedPeriods(appearing)} ${isAre(appearing, "is", "are")} added.`]),
    ...(disappearing.length === 0 ? [] : [`${listedPeriods(disappearing)} ${isAre(disappearing, "goes", "go")}.`]),
  ];
}

const isAre = (all: readonly string[], one: string, several: string) => (all.length === 1 ? one : several);

/** A few by name; of many that follow each other, the first and the last. */
function listedPeriods(labels: readonly string[]): string {
  if (labels.length <= 3) return labels.join(", ");
  return `${labels[0]} to ${labels.at(-1)} (${labels.length})`;
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
  const amounts = new Map<string, string[]>();
  for (const { line, label, member, period, value } of lost) {
    const of = member === "" ? label : `${label}, ${member}`;
    const shown = findLine(document, line);
    const text = `${shown === undefined ? value : figureText(value, shown)} in ${period}`;
    amounts.set(of, [...(amounts.get(of) ?? []), text]);
  }
  return [...amounts].map(([of, texts]) => `${of}: ${texts.join(", ")}`);
}

const labelOf = (document: Document, line: string) => findLine(document, line)?.label ?? line;

/**
 * Another start, length, unit or end of the actuals. Every typed value, of lines
 * and of scenarios, stays with the label of its period; one whose period goes is
 * gone. Figures, charts and analyses of a period that goes read the nearest that is left.
 * What all this does to a model, timelinePreview.ts tells beforehand.
 */
import { fail, type Result, succeed } from "../../result.ts";
import type { InputName } from "../analyses.ts";
import type { Change, Document, Line, Timeline } from "../document.ts";
import { allLines, isSeriesArray } from "../lines.ts";
import { periodIndex, periodLabels, startIndex } from "../timeline.ts";
import { asItStands, type DocumentDraft, type LineDraft, type Outcome } from "./draft.ts";
import { followReferences } from "./followReferences.ts";
import { labelInUnit, newTimeline, type TimelineFields } from "./newTimeline.ts";
import type { EditProblem } from "./problems.ts";
import { realignedSeries, realignedValues, realignment } from "./realign.ts";

export interface SetTimeline {
  readonly kind: "set-timeline";
  readonly timeline: TimelineFields;
}

export function setTimeline(draft: DocumentDraft, { timeline: fields }: SetTimeline): Outcome {
  const document = asItStands(draft);
  const checked = checkedTimeline(document, fields);
  if (!checked.ok) return checked;
  const after = checked.value;
  draft.timeline = after as DocumentDraft["timeline"];
  const { start, periods, unit } = document.timeline;
  if (start === after.start && periods === after.periods && unit === after.unit)
    return succeed(`Change the actuals to ${after.actuals} of ${after.periods} periods`);
  realignLines(draft, document, after);
  realignChanges(draft, document, after);
  for (const thing of [...draft.headline, ...draft.charts])
    if ("period" in thing && thing.period !== undefined) thing.period = nearestLabel(thing.period, unit, after);
  const follow = <T extends InputName>(named: T): T => {
    const period = named.period === undefined ? undefined : nearestLabel(named.period, unit, after);
    return period === undefined || period === named.period ? named : { ...named, period };
  };
  followReferences(draft, { cell: follow, input: follow });
  const labels = periodLabels(after);
  return succeed(`Change the timeline to ${labels[0]} to ${labels.at(-1)}`);
}

/** The timeline that will be, where this document can have it. */
export function checkedTimeline(document: Document, fields: TimelineFields): Result<Timeline, EditProblem> {
  const checked = newTimeline(document.timeline, fields);
  if (!checked.ok) return checked;
  const after = checked.value;
  const { unit } = document.timeline;
  if (after.unit !== unit) {
    const by = timedThings(document);
    if (by.length > 0) return fail({ code: "timed", by });
  }
  const end = (startIndex(after) ?? 0) + after.periods;
  const later = allLines(document).filter(
    ({ from }) => from !== undefined && (indexOf(labelInUnit(from, unit, after.unit), after) ?? 0) >= end,
  );
  if (later.length > 0)
    return fail({ code: "starts-later", by: later.map(({ label }) => label), end: periodLabels(after).at(-1)! });
  return succeed(after);
}

const indexOf = (label: string, { unit }: Timeline) => startIndex({ start: label, unit });

/** Labels of lines and scenarios with values in single periods. */
function timedThings(document: Document): readonly string[] {
  const lines = allLines(document).filter(({ values }) => {
    if (values === undefined || typeof values === "number") return false;
    return isSeriesArray(values) || Object.values(values).some((series) => typeof series !== "number");
  });
  const scenarios = document.scenarios.filter(({ changes }) =>
    changes.some(({ to, period }) => period !== undefined || typeof to !== "number"),
  );
  return [...lines, ...scenarios].map(({ label }) => label);
}

function realignLines(draft: DocumentDraft, { timeline, sections }: Document, after: Timeline): void {
  const to = realignment(timeline, after);
  for (const [section, { lines }] of sections.entries())
    for (const [index, line] of lines.entries()) {
      const from = newFrom(line, timeline, after);
      // Only a series moves; another unit is refused where there is one.
      const values =
        line.values === undefined || after.unit !== timeline.unit ? line.values : realignedValues(line.values, to);
      if (from === line.from && isUntouched(line)) continue;
      const changed = draft.sections[section]!.lines[index]!;
      if (from === undefined) delete changed.from;
      else changed.from = from;
      if (values === undefined) delete changed.values;
      else changed.values = values as NonNullable<LineDraft["values"]>;
    }
}

const isUntouched = ({ values }: Line) => values === undefined || typeof values === "number";

/** A line that started before the new start has values from the start. */
function newFrom({ from }: Line, before: Timeline, after: Timeline): string | undefined {
  if (from === undefined) return undefined;
  const label = labelInUnit(from, before.unit, after.unit);
  return periodIndex(after, label) === null ? undefined : label;
}

function realignChanges(draft: DocumentDraft, { timeline, scenarios }: Document, after: Timeline): void {
  if (after.unit !== timeline.unit) return;
  const to = realignment(timeline, after);
  for (const [index, { changes }] of scenarios.entries()) {
    const moved = changes.flatMap((change): Change[] => {
      if (change.period !== undefined) return periodIndex(after, change.period) === null ? [] : [change];
      if (typeof change.to === "number") return [change];
      const series = realignedSeries(change.to, to);
      return series === undefined ? [] : [{ ...change, to: series }];
    });
    if (moved.length < changes.length || moved.some((change, place) => change !== changes[place]))
      draft.scenarios[index]!.changes = moved as DocumentDraft["scenarios"][number]["changes"];
  }
}

function nearestLabel(label: string, unit: Timeline["unit"], after: Timeline): string {
  const own = labelInUnit(label, unit, after.unit);
  if (periodIndex(after, own) !== null) return own;
  const labels = periodLabels(after);
  return (indexOf(own, after) ?? 0) < (startIndex(after) ?? 0) ? labels[0]! : labels.at(-1)!;
}

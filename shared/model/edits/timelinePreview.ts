/** What another timeline would move, lose and leave without a period, to be shown before it is set. */
import { parseFormula } from "../../formula/parse.ts";
import { walk } from "../../formula/tree.ts";
import { type Result, succeed } from "../../result.ts";
import type { Change, Document, Line, Timeline } from "../document.ts";
import { allLines, memberKeys, memberLabels, seriesOf } from "../lines.ts";
import { periodIndex, periodLabels } from "../timeline.ts";
import type { TimelineFields } from "./newTimeline.ts";
import type { EditProblem } from "./problems.ts";
import { type Rate, ratesOf } from "./ratesOf.ts";
import { lostPeriods, type Realignment, realignment } from "./realign.ts";
import { checkedTimeline } from "./setTimeline.ts";

export interface TimelinePreview {
  /** As it will be. */
  readonly timeline: Timeline;
  /** Labels of periods. */
  readonly appearing: readonly string[];
  readonly disappearing: readonly string[];
  /** Columns that typed values move to the right; negative to the left. */
  readonly shift: number;
  /** Labels of lines whose typed values move. */
  readonly moving: readonly string[];
  readonly lost: readonly LostValue[];
  readonly lostChanges: readonly LostChange[];
  /** Formulas that name a period which goes, `at(x, 2024)`: they will say so. */
  readonly unknownPeriods: readonly UnknownPeriod[];
  /** Inputs that keep their number though a period has another length; none where it has the same. */
  readonly rates: readonly Rate[];
}

export interface LostValue {
  readonly line: string;
  readonly label: string;
  /** Label of the member; empty for a line by nothing. */
  readonly member: string;
  readonly period: string;
  /** In the line's unit. */
  readonly value: number;
}

export interface LostChange {
  readonly scenario: string;
  readonly label: string;
  readonly line: string;
  readonly period: string;
}

export interface UnknownPeriod {
  readonly line: string;
  readonly label: string;
  readonly period: string;
}

export function timelinePreview(document: Document, fields: TimelineFields): Result<TimelinePreview, EditProblem> {
  const checked = checkedTimeline(document, fields);
  if (!checked.ok) return checked;
  const { timeline: before } = document;
  const after = checked.value;
  const labels = { before: periodLabels(before), after: periodLabels(after) };
  // Another unit comes only where nothing is typed by period.
  const to = before.unit === after.unit ? realignment(before, after) : { shift: 0, periods: before.periods };
  const lines = allLines(document);
  return succeed({
    timeline: after,
    appearing: labels.after.filter((label) => periodIndex(before, label) === null),
    disappearing: labels.before.filter((label) => periodIndex(after, label) === null),
    shift: to.shift,
    moving: to.shift === 0 ? [] : lines.filter((line) => hasSeries(document, line)).map(({ label }) => label),
    lost: lines.flatMap((line) => lostValues(document, line, to, labels.before)),
    lostChanges: document.scenarios.flatMap(({ name, label, changes }) =>
      changes.flatMap((change) =>
        lostOfChange(change, to, labels.before, after).map((period) => ({
          scenario: name,
          label,
          line: change.line,
          period,
        })),
      ),
    ),
    unknownPeriods: lines.flatMap((line) =>
      periodsNamed(line)
        .filter((period) => periodIndex(before, period) !== null && periodIndex(after, period) === null)
        .map((period) => ({ line: line.name, label: line.label, period })),
    ),
    rates: before.unit === after.unit ? [] : ratesOf(document),
  });
}

const hasSeries = (document: Document, line: Line): boolean =>
  memberKeys(document, line).some((key) => typeof seriesOf(line.values, key) === "object");

function lostValues(document: Document, line: Line, to: Realignment, labels: readonly string[]): readonly LostValue[] {
  const members = memberLabels(document, line);
  return memberKeys(document, line).flatMap((key, member) => {
    const series = seriesOf(line.values, key);
    if (series === undefined || typeof series === "number") return [];
    return lostPeriods(series, to).map((period) => ({
      line: line.name,
      label: line.label,
      member: members[member]!,
      period: labels[period]!,
      value: series[period]!,
    }));
  });
}

function lostOfChange(
  { period, to: series }: Change,
  to: Realignment,
  labels: readonly string[],
  after: Timeline,
): readonly string[] {
  if (period !== undefined) return periodIndex(after, period) === null ? [period] : [];
  return lostPeriods(series, to).map((index) => labels[index]!);
}

/** The periods that a line's formulas name in `at(x, …)`. */
function periodsNamed({ formula, opening }: Line): readonly string[] {
  const named = new Set<string>();
  for (const text of [formula, opening]) {
    if (text === undefined || !text.includes("at")) continue;
    const tree = parseFormula(text);
    if (!tree.ok) continue;
    walk(tree.value, (node) => {
      const label = node.kind === "call" && node.name === "at" ? node.args[1] : undefined;
      if (label?.kind === "text") named.add(label.value);
      if (label?.kind === "number") named.add(String(label.value));
    });
  }
  return [...named];
}

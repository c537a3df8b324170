/** Numbers typed over a formula outside the actuals. What a scenario changes is meant so and is none. */
import type { Document, Line, Series } from "../../model/document.ts";
import type { Edit } from "../../model/edits/edit.ts";
import { isCalculation, memberKeys, seriesEntry, seriesOf } from "../../model/lines.ts";
import { figureText } from "../../model/numberFormat.ts";
import { periodLabels } from "../../model/timeline.ts";
import type { Finding } from "./finding.ts";
import { periodsText } from "./periodsText.ts";
import type { LineReview } from "./reviewed.ts";

/** One for each member that has any. */
export const overrides: LineReview = ({ compiled: { document } }, line) =>
  !isCalculation(line) || line.values === undefined
    ? []
    : memberKeys(document, line).flatMap((key, member) => {
        const series = seriesOf(line.values, key);
        const periods = overriddenPeriods(document, series);
        return periods.length === 0 ? [] : [overrideOf(document, line, { key, member, series, periods })];
      });

interface Overridden {
  readonly key: string;
  readonly member: number;
  readonly series: Series | undefined;
  /** Indexes; never empty. */
  readonly periods: readonly number[];
}

const overriddenPeriods = ({ timeline }: Document, series: Series | undefined): readonly number[] =>
  Array.from({ length: timeline.periods }, (_, period) => period).filter(
    (period) => period >= timeline.actuals && seriesEntry(series, period) !== undefined,
  );

function overrideOf(document: Document, line: Line, { key, member, series, periods }: Overridden): Finding {
  const [first] = periods as [number, ...number[]];
  const typed = periods.length === 1 ? figureText(seriesEntry(series, first)!, line) : `${periods.length} numbers`;
  const where = periodsText(periodLabels(document.timeline), periods);
  return {
    id: `override ${line.name} ${key}`,
    kind: "override",
    severity: "warning",
    cell: { line: line.name, member, period: first },
    sentence: `${typed} ${periods.length === 1 ? "is" : "are"} typed over the formula in ${where}.`,
    suggestion: "Clear what is typed, or make it a change of a scenario.",
    fix: { kind: "edit", label: "Clear the override", edit: clearing(line, key, periods) },
  };
}

const clearing = (line: Line, member: string, periods: readonly number[]): Edit => ({
  kind: "together",
  label: `Clear the override of ${line.label}`,
  edits: periods.map((period) => ({
    kind: "set-cell",
    scenario: null,
    line: line.name,
    member,
    period,
    value: null,
  })),
});

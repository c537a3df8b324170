/**
 * What a chart of the document shows, as plain numbers: read from the case on
 * the screen and, behind it, from the base. Knows nothing of drawing.
 */
import type { CompiledLine } from "../../shared/engine/compiledLines.ts";
import type { Cell, LiveModel } from "../../shared/engine/live.ts";
import type { Chart } from "../../shared/model/document.ts";
import { listsOf, memberLabels } from "../../shared/model/lines.ts";
import { periodIndex, periodLabels } from "../../shared/model/timeline.ts";

export interface ChartData {
  readonly title: string;
  readonly kind: Chart["kind"];
  /** Of the values, `USD bn`; of the first line where lines differ. */
  readonly unit: string;
  /** Period or member labels, in the order of the document. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What cannot be drawn, as a sentence; null where all can. */
  readonly missing: string | null;
}

export interface ChartSeries {
  readonly line: string;
  readonly label: string;
  /** One a category; null where there is nothing or a fault. */
  readonly values: readonly (number | null)[];
  /** The same of the base; null where the base is what is shown. */
  readonly base: readonly (number | null)[] | null;
}

export function chartData(chart: Chart, live: LiveModel, base: LiveModel): ChartData {
  const { document, lines } = live.compiled;
  const found = chart.lines.flatMap((name) => lines.get(name) ?? []);
  const drawn = found.filter((line) => fits(chart, line, found[0]!));
  const absent = chart.lines.filter((name) => !drawn.some(({ line }) => line.name === name));
  const period =
    chart.kind === "byMember" && chart.period !== undefined ? periodIndex(document.timeline, chart.period) : null;
  const read = (line: CompiledLine, from: LiveModel) =>
    chart.kind === "overTime" ? overTime(line, from) : byMember(line, from, period);
  return {
    title: chart.title,
    kind: chart.kind,
    unit: drawn[0]?.line.unit ?? "",
    categories: chart.kind === "overTime" ? periodLabels(document.timeline) : labelsOf(drawn[0], live),
    series: drawn.map((line) => ({
      line: line.line.name,
      label: line.line.label,
      values: read(line, live),
      base: live === base ? null : read(line, base),
    })),
    missing: missingText(
      absent,
      drawn.filter((line) => hasFault(line, live)).map(({ line }) => line.label),
    ),
  };
}

function missingText(absent: readonly string[], atFault: readonly string[]): string | null {
  const told = [
    absent.length === 0 ? "" : `Not drawn: ${absent.join(", ")}.`,
    atFault.length === 0 ? "" : `In error: ${atFault.join(", ")}.`,
  ].filter((text) => text !== "");
  return told.length === 0 ? null : told.join(" ");
}

/** Whether any of a line's cells is in error, so that a missing bar is not taken for a zero. */
const hasFault = ({ line, memberKeys, isTimed }: CompiledLine, live: LiveModel): boolean =>
  memberKeys.some((_, member) =>
    (isTimed ? periodIndexes(live) : [0]).some((period) => live.read(line.name, member, period).kind === "fault"),
  );

/** Lines of one picture share its axis, so they share a unit; bars by member share their lists too. */
function fits(chart: Chart, { line }: CompiledLine, { line: first }: CompiledLine): boolean {
  const byOf = (by: readonly string[] | undefined) => (by ?? []).join();
  const hasLists = chart.kind === "overTime" || (byOf(line.by) !== "" && byOf(line.by) === byOf(first.by));
  return line.unit === first.unit && hasLists;
}

const labelsOf = (line: CompiledLine | undefined, { compiled }: LiveModel) =>
  line === undefined || listsOf(compiled.document, line.line).length === 0
    ? []
    : memberLabels(compiled.document, line.line);

/** The line by period; a line by lists as the sum of its members. */
function overTime(line: CompiledLine, live: LiveModel): readonly (number | null)[] {
  const members = line.memberKeys.map((_, member) => member);
  return periodIndexes(live).map((period) => sumOf(members.map((member) => live.read(line.line.name, member, period))));
}

/** The line by member in one period; in all periods together where `period` is null. */
function byMember(line: CompiledLine, live: LiveModel, period: number | null): readonly (number | null)[] {
  const periods = period === null ? (line.isTimed ? periodIndexes(live) : [0]) : [period];
  return line.memberKeys.map((_, member) => sumOf(periods.map((index) => live.read(line.line.name, member, index))));
}

const periodIndexes = ({ compiled }: LiveModel) =>
  Array.from({ length: compiled.document.timeline.periods }, (_, index) => index);

/** Empty parts are skipped; of nothing but empty parts, or with one at fault, there is no sum. */
function sumOf(parts: readonly Cell[]): number | null {
  if (parts.some(({ kind }) => kind === "fault")) return null;
  const values = parts.flatMap((part) => (part.kind === "value" ? part.value : []));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** The edits that put a line where a reader looks first: a figure of the headline, a curve of a chart. */
import type { Document, Headline, Line } from "../document.ts";
import { findLine, memberKeys, memberLabels } from "../lines.ts";
import { periodLabels } from "../timeline.ts";
import type { SingleEdit } from "./edit.ts";
import { limits } from "./limits.ts";

/** A cell by indexes as of `memberKeys` and `periodLabels`; without a period the first with a value is meant. */
export interface ShownCell {
  readonly line: Line;
  readonly member: number | null;
  readonly period: number | null;
}

/** Called by its line, its member and its period, as far as each tells it from others. */
export function figureOf(document: Document, { line, member, period }: ShownCell): Omit<Headline, "extra"> {
  const key = member === null ? "" : (memberKeys(document, line)[member] ?? "");
  const at = period === null ? undefined : periodLabels(document.timeline)[period];
  const memberLabel = key === "" || member === null ? "" : memberLabels(document, line)[member]!;
  return {
    label: [line.label, memberLabel, at ?? ""]
      .filter((part) => part !== "")
      .join(", ")
      .slice(0, limits.label),
    show: "value",
    line: line.name,
    ...(key === "" ? {} : { members: key }),
    ...(at === undefined ? {} : { period: at }),
  };
}

/** Whether the headline shows that very cell. */
export const hasFigure = ({ headline }: Document, { line, members, period }: Omit<Headline, "extra">): boolean =>
  headline.some((figure) => figure.line === line && figure.members === members && figure.period === period);

/**
 * Adds the line to the first chart over time of lines with its unit, which share an axis; else a chart of its own.
 * Null where a chart over time shows it.
 */
export function chartEdit(document: Document, line: Line): SingleEdit | null {
  const { charts } = document;
  if (charts.some(({ kind, lines }) => kind === "overTime" && lines.includes(line.name))) return null;
  const index = charts.findIndex(
    ({ kind, lines }) =>
      kind === "overTime" && lines.length < limits.chartLines && findLine(document, lines[0] ?? "")?.unit === line.unit,
  );
  const chart = charts[index];
  if (chart !== undefined) return { kind: "set-chart", index, fields: { lines: [...chart.lines, line.name] } };
  return { kind: "add-chart", chart: { title: line.label, kind: "overTime", lines: [line.name] }, at: charts.length };
}

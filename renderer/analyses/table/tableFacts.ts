/** A report with the words it needs: what the table, the map and the curve are drawn from. */
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import { caseAt } from "../../../shared/analysis/table/steps.ts";
import type { TableReport } from "../../../shared/analysis/table/table.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Axis } from "../../../shared/model/analyses.ts";
import { cellText, figureText, type Shown } from "../../../shared/model/numberFormat.ts";
import { withUnit } from "../../../shared/model/withUnit.ts";
import { stepTexts, stepUnit } from "./axisText.ts";

export interface AxisFacts {
  readonly axis: Axis;
  /** `Efficiency gain, 2027`. */
  readonly label: string;
  /** With its unit: `Efficiency gain, x`. */
  readonly name: string;
  readonly steps: readonly number[];
  readonly texts: readonly string[];
  /** In steps from the first; between two steps a fraction; null where the axis does not pass the base. */
  readonly baseAt: number | null;
}

export interface TableFacts {
  readonly report: TableReport;
  /** Of the output. */
  readonly label: string;
  readonly line: Shown;
  readonly unit: string;
  readonly axes: readonly AxisFacts[];
  /** In words: `where it reaches Market price, $118.42`; null where nothing is marked. */
  readonly levelText: string | null;
}

const plain: Shown = { unit: "" };

/** What the model has no more is called by its name. */
export function tableFacts(compiled: Compiled, report: TableReport): TableFacts {
  const { output, axes, contour } = report.asked;
  const line = compiled.lines.get(output.line)?.line ?? plain;
  const level = report.levels?.[0];
  const isOne = report.levels?.every((each) => each === level) === true;
  const figure = level !== undefined && isOne ? figureText(level, line) : null;
  const named = contour !== undefined && "cell" in contour ? cellLabel(compiled, contour.cell) : null;
  return {
    report,
    label: cellLabel(compiled, output),
    line,
    unit: line.unit,
    axes: axes.map((axis, index) => axisFacts(compiled, axis, report.axes[index]!, report.baseAt[index]!)),
    levelText: contour === undefined ? null : [named, figure].filter((part) => part !== null).join(", "),
  };
}

function axisFacts(compiled: Compiled, axis: Axis, steps: readonly number[], baseAt: number | null): AxisFacts {
  const line = compiled.lines.get(axis.input.line)?.line ?? plain;
  const label = cellLabel(compiled, axis.input);
  const unit = stepUnit(axis.how, line.unit);
  return {
    axis,
    label,
    name: withUnit(label, unit),
    steps,
    texts: stepTexts(steps, axis.how, line),
    baseAt,
  };
}

/** The output at a step of each axis. */
export const valueAt = ({ report }: TableFacts, steps: readonly number[]): number =>
  report.values[caseAt(report.axes, steps)]!;

/** Of a cell of the table: in its line's manner, "error" where there is no number. */
export const valueText = (value: number, line: Shown): string =>
  Number.isNaN(value) ? "error" : cellText(value, line);

/** `10.0`, or `80% of base`: a percentage alone would be read as the input's own. */
export const stepAlone = ({ axis, texts }: AxisFacts, step: number): string =>
  axis.how === "scale" ? `${texts[step]} of base` : texts[step]!;

/** `Efficiency gain 10.0, Elasticity 80% of base`. */
export const placeText = ({ axes }: TableFacts, steps: readonly number[]): string =>
  axes.map((axis, index) => `${axis.label} ${stepAlone(axis, steps[index]!)}`).join(", ");

/** `$96.42, (32.4%) against the base`. */
export function againstBase(value: number, base: number, line: Shown): string {
  if (Number.isNaN(value)) return "no number";
  const change = changeText(value, base);
  return change === "" ? figureText(value, line) : `${figureText(value, line)}, ${change} against the base`;
}

/** `+12.5%`; empty where there is no change or nothing to count it from. */
export function changeText(value: number, base: number): string {
  if (!Number.isFinite(value / base) || value === base) return "";
  const share = figureText(((value - base) / Math.abs(base)) * 100, { unit: "%" });
  return value > base ? `+${share}` : share;
}

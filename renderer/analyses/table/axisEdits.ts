/** What a person does to the axes of a table: each leaves a whole question. */
import { inputsBehind } from "../../../shared/analysis/cases/firstChoices.ts";
import { ownValues } from "../../../shared/analysis/cases/ownValues.ts";
import { axisValues } from "../../../shared/analysis/table/axisValues.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Axis, AxisSteps, InputName, Move, SensitivityTable } from "../../../shared/model/analyses.ts";

export const mostAxes = 3;

export const usualSteps = { from: 0.8, to: 1.2, count: 9 } as const;

/** A fifth down to a fifth up of what the input has. */
export const usualAxis = (input: InputName): Axis => ({ input, how: "scale", steps: usualSteps });

/** Over one input more, the first behind the output that is not moved yet; a third axis takes few steps, for each is a picture. */
export function withAxis(compiled: Compiled, table: SensitivityTable): SensitivityTable {
  const moved = new Set(table.axes.map(({ input }) => input.line));
  const input = inputsBehind(compiled, table.output.line).find(({ line }) => !moved.has(line));
  if (input === undefined || table.axes.length >= mostAxes) return table;
  const axis = usualAxis(input);
  const few: Axis = { ...axis, steps: { values: [0.8, 0.9, 1, 1.1, 1.2] } };
  return { ...table, axes: [...table.axes, table.axes.length === 2 ? few : axis] };
}

export const withoutAxis = (table: SensitivityTable, at: number): SensitivityTable => ({
  ...table,
  axes: table.axes.filter((_, index) => index !== at),
});

export const withAxisAt = (table: SensitivityTable, at: number, axis: Axis): SensitivityTable => ({
  ...table,
  axes: table.axes.map((each, index) => (index === at ? axis : each)),
});

/** Each axis takes the place of the one before it, the first that of the last. */
export const turned = (table: SensitivityTable): SensitivityTable => ({
  ...table,
  axes: [...table.axes.slice(1), ...table.axes.slice(0, 1)],
});

/** The same range in another manner: 50 to 150 percent of 10 is 5 to 15, and five less to five more. */
export function movedAs(compiled: Compiled, scenario: string | null, axis: Axis, how: Move): Axis {
  const own = firstNumber(compiled, scenario, axis.input);
  if (how === axis.how) return axis;
  if (Number.isNaN(own) || (own === 0 && (how === "scale" || axis.how === "scale")))
    return { ...axis, how, steps: how === "add" ? { from: -1, to: 1, count: 11 } : usualSteps };
  const set = (value: number) => (axis.how === "scale" ? value * own : axis.how === "add" ? value + own : value);
  const to = (value: number) => (how === "scale" ? value / own : how === "add" ? value - own : value);
  return { ...axis, how, steps: mapped(axis.steps, (value) => tidy(to(set(value)))) };
}

const mapped = (steps: AxisSteps, to: (value: number) => number): AxisSteps =>
  "values" in steps ? { values: steps.values.map(to) } : { ...steps, from: to(steps.from), to: to(steps.to) };

/** As a person would type it. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** Of the cells of an input, the first that has one. */
function firstNumber(compiled: Compiled, scenario: string | null, input: InputName): number {
  const own = ownValues(compiled, scenario, input);
  return (own.ok ? own.value.find((value) => !Number.isNaN(value)) : undefined) ?? Number.NaN;
}

/** Its steps as a list to change one by one, or the range from the first to the last of them. */
export function listed(axis: Axis, isList: boolean): Axis {
  const values = axisValues(axis);
  if (isList) return { ...axis, steps: { values } };
  const [from, to] = [values[0] ?? 0, values.at(-1) ?? 1];
  return { ...axis, steps: { from, to: from === to ? from + 1 : to, count: Math.max(2, values.length) } };
}

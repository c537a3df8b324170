/** Inputs moved case by case: to values, by factors of what they have, or by sums. */
import type { Compiled } from "../../engine/compile.ts";
import { changesUnder, inputValues } from "../../engine/inputs.ts";
import type { CaseColumn } from "../../engine/run.ts";
import { fromBase } from "../../formula/units.ts";
import type { InputName, Move } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { inputCells } from "./cells.ts";
import type { AnalysisProblem } from "./problems.ts";

/** What stands in a cell of an input under a scenario, in the line's unit; NaN where nothing does. */
export function inputNumber(
  compiled: Compiled,
  scenario: string | null,
  {
    line: name,
    member,
    period = 0,
  }: { readonly line: string; readonly member: number; readonly period?: number | undefined },
): number {
  const line = compiled.lines.get(name)!;
  const changes = changesUnder(compiled.document, scenario).get(name) ?? [];
  const { value } = inputValues(compiled.document, line, changes);
  const periods = value.length / line.memberKeys.length;
  return fromBase(line.unit, value[member * periods + Math.min(period, periods - 1)]!);
}

/**
 * Columns that move the cells of an input: `by` has one number a case, in the line's unit with `set` and `add`,
 * a plain factor with `scale`. Cells without a value stay without one unless they are set.
 */
export function movedColumns(
  compiled: Compiled,
  scenario: string | null,
  input: InputName,
  how: Move,
  by: Float64Array,
): Result<readonly CaseColumn[], AnalysisProblem> {
  const found = inputCells(compiled, input);
  if (!found.ok) return found;
  const { line, cells } = found.value;
  if (how === "set") return succeed(cells.map((cell) => columnOf(line, cell, by)));
  const columns = cells.flatMap((cell): CaseColumn[] => {
    const own = inputNumber(compiled, scenario, { line, ...cell });
    if (Number.isNaN(own)) return [];
    return [
      columnOf(
        line,
        cell,
        by.map((each) => (how === "scale" ? own * each : own + each)),
      ),
    ];
  });
  return columns.length === 0
    ? fail({ code: "no-value", label: compiled.lines.get(line)!.line.label })
    : succeed(columns);
}

const columnOf = (
  line: string,
  { member, period }: { readonly member: number; readonly period: number | undefined },
  values: Float64Array,
): CaseColumn => ({ line, member, ...(period !== undefined && { period }), values });

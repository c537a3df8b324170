/** Inputs moved case by case: to values, by factors of what they have, or by sums. */
import type { Compiled } from "../../engine/compile.ts";
import type { CaseColumn } from "../../engine/run.ts";
import type { InputName, Move } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { inputCells } from "./cells.ts";
import { ownValues } from "./ownValues.ts";
import type { AnalysisProblem } from "./problems.ts";

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
  const values = ownValues(compiled, scenario, input);
  if (!values.ok) return values;
  const columns = cells.flatMap((cell, index): CaseColumn[] => {
    const own = values.value[index]!;
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

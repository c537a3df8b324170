/** Inputs moved one at a time, all in one table: a model is run once for many of them. */
import type { Compiled } from "../../engine/compile.ts";
import type { CaseColumn, CaseTable } from "../../engine/run.ts";
import type { InputName, Move } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { inputCells } from "./cells.ts";
import { ownValues } from "./ownValues.ts";
import type { AnalysisProblem } from "./problems.ts";

export interface MovedInput {
  readonly line: string;
  readonly caseCount: number;
  readonly cells: readonly MovedCell[];
}

export interface MovedCell {
  readonly member: number;
  /** Undefined where one number holds in every period. */
  readonly period: number | undefined;
  /** What it has where the input is not moved; NaN where nothing. */
  readonly own: number;
  /** What it is given, one a case, in the line's unit. */
  readonly values: Float64Array;
}

/**
 * The cases of the first input, then those of the second, …: in each the other inputs are as they stand. An input
 * without cases stands as it does in all, so that round after round of a search the same inputs vary.
 */
export function oneAtATime(moves: readonly MovedInput[]): CaseTable {
  const caseCount = moves.reduce((sum, move) => sum + move.caseCount, 0);
  const columns = new Map<string, CaseColumn>(); // two inputs may share cells
  let start = 0;
  for (const { line, cells, caseCount: count } of moves) {
    for (const { member, period, own, values } of cells) {
      const key = `${line} ${member} ${period}`;
      const column = columns.get(key) ?? {
        line,
        member,
        ...(period !== undefined && { period }),
        values: new Float64Array(caseCount).fill(own),
      };
      column.values.set(values, start);
      columns.set(key, column);
    }
    start += count;
  }
  return { caseCount, columns: [...columns.values()] };
}

/** All cells of an input by the same; cells without a value stay without one unless they are set. `by` as movedColumns has it. */
export function movedInput(
  compiled: Compiled,
  scenario: string | null,
  input: InputName,
  how: Move,
  by: Float64Array,
): Result<MovedInput, AnalysisProblem> {
  const found = inputCells(compiled, input);
  const values = ownValues(compiled, scenario, input);
  if (!found.ok) return found;
  if (!values.ok) return values;
  const cells = found.value.cells.flatMap((cell, index): MovedCell[] => {
    const own = values.value[index]!;
    return Number.isNaN(own) && how !== "set"
      ? []
      : [{ ...cell, own, values: by.map((each) => moved(own, how, each)) }];
  });
  if (cells.length > 0) return succeed({ line: input.line, caseCount: by.length, cells });
  return fail({ code: "no-value", label: compiled.lines.get(input.line)!.line.label });
}

const moved = (own: number, how: Move, by: number): number =>
  how === "set" ? by : how === "scale" ? own * by : own + by;

/** A level to reach or to mark, as numbers beside those of an output: one that is typed stands, another cell's is read in each case. */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import { fromBase, isSameDimension, toBase } from "../../formula/units.ts";
import type { Level } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Columns } from "./analysis.ts";
import { outputCell } from "./cells.ts";
import type { AnalysisProblem } from "./problems.ts";

export interface FoundLevel {
  /** Cells to read with the output. */
  readonly outputs: readonly OutputCell[];
  /** The level in each case, in the output's unit, from the columns of `outputs`. */
  readonly levels: (columns: Columns, caseCount: number) => Float64Array;
}

/** `output` is a line's name: the level is counted in its unit, and only what is of its kind can be a level for it. */
export function foundLevel(compiled: Compiled, level: Level, output: string): Result<FoundLevel, AnalysisProblem> {
  if ("value" in level)
    return succeed({ outputs: [], levels: (_, caseCount) => new Float64Array(caseCount).fill(level.value) });
  const cell = outputCell(compiled, level.cell);
  if (!cell.ok) return cell;
  const [of, own] = [compiled.lines.get(cell.value.line)!, compiled.lines.get(output)!];
  if (!isSameDimension(of.unit.dimension, own.unit.dimension))
    return fail({ code: "unlike-units", label: of.line.label, than: own.line.label });
  // There and back would cost a last bit, and a number would not be the level that it is.
  const isSame = of.unit.numerator === own.unit.numerator && of.unit.denominator === own.unit.denominator;
  return succeed({
    outputs: [cell.value],
    levels: ([column]) => (isSame ? column! : column!.map((value) => fromBase(own.unit, toBase(of.unit, value)))),
  });
}

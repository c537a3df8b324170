/** From an input's low to its high, in five steps. */
import type { Compiled } from "../../engine/compile.ts";
import type { InputName } from "../../model/analyses.ts";
import type { Uncertainty } from "../../model/uncertainty.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { type MovedCell, type MovedInput, movedInput } from "../cases/oneAtATime.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { quantileOf } from "../cases/quantiles.ts";
import { changesTo, drawnCells } from "../simulate/drawnCells.ts";
import { lawProblem } from "../simulate/lawProblem.ts";

/** Of an uncertainty: P10 to P90. */
const shares = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
/** Of a swing: all of it down to all of it up. */
const sides = [-1, -0.5, 0, 0.5, 1] as const;

export const stepsOfSwing = shares.length;

export interface Swing extends MovedInput {
  readonly input: InputName;
  readonly from: "uncertainty" | "swing";
}

/**
 * By the uncertainty of the input; by the swing, 0.1 being a tenth down and up, where it has none and where the
 * scenario sets it: there it is known. Low is the lower number, also of an input below zero.
 */
export function swingOf(
  compiled: Compiled,
  scenario: string | null,
  input: InputName,
  swing: number,
): Result<Swing, AnalysisProblem> {
  const plain = movedInput(compiled, scenario, input, "scale", new Float64Array(0));
  if (!plain.ok) return plain;
  const { line } = compiled.lines.get(input.line)!;
  if (line.uncertainty !== undefined) {
    const problem = lawProblem({ line, uncertainty: line.uncertainty });
    if (problem !== null) return fail(problem);
    const cells = drawnSteps(compiled, scenario, input, line.uncertainty, plain.value);
    if (cells.length > 0)
      return succeed({ input, line: input.line, caseCount: stepsOfSwing, cells, from: "uncertainty" });
  }
  const isBelowZero = plain.value.cells.every(({ own }) => own < 0);
  const factors = Float64Array.from(sides, (side) => 1 + (isBelowZero ? -side : side) * swing);
  const moved = movedInput(compiled, scenario, input, "scale", factors);
  return moved.ok ? succeed({ input, ...moved.value, from: "swing" }) : moved;
}

/** As a simulation would draw the cells, all of them with one share of their draws below. */
function drawnSteps(
  compiled: Compiled,
  scenario: string | null,
  input: InputName,
  uncertainty: Uncertainty,
  plain: MovedInput,
): readonly MovedCell[] {
  const line = compiled.lines.get(input.line)!;
  const ranks = new Map<number, number>();
  const drawn = drawnCells(compiled, line, uncertainty, changesTo(compiled, scenario, input.line));
  return drawn.flatMap(({ member, period, slope, offset }): MovedCell[] => {
    const rank = ranks.get(member) ?? 0;
    ranks.set(member, rank + 1);
    const isHere = (cell: { readonly member: number; readonly period: number | undefined }) =>
      cell.member === member && (cell.period ?? period) === period;
    const own = plain.cells.find(isHere);
    if (own === undefined) return []; // another member or period
    const values = Float64Array.from(shares, (share) => slope * pathAt(uncertainty, share, rank) + offset);
    return [{ ...own, values }];
  });
}

/**
 * What a share `u` of all draws lies below, in the cell after `rank` others of its member. Of a walk it is that of the
 * sum of as many draws, or with `scale` of their product: as far from the middle as the square root of their number,
 * which is exact where a draw (with `scale` its logarithm) is normal and near it elsewhere.
 */
function pathAt(uncertainty: Uncertainty, u: number, rank: number): number {
  const one = quantileOf(uncertainty, u);
  if (uncertainty.over !== "walk") return one;
  const middle = quantileOf(uncertainty, 0.5);
  const steps = rank + 1;
  return uncertainty.how === "scale"
    ? middle ** steps * (one / middle) ** Math.sqrt(steps)
    : middle * steps + (one - middle) * Math.sqrt(steps);
}

/**
 * Which draws go together, and how: rank correlations are stated between inputs,
 * and an input may be drawn once, or in every period, and by member.
 *
 * Where both are drawn in every period, those of the same period go together; one that is drawn once goes
 * with the first forecast period's. Where both are drawn by member, members go together in their order; one
 * that is drawn for all goes with the first's.
 */
import type { Timeline } from "../../model/document.ts";
import { cholesky } from "../../numbers/correlation/cholesky.ts";
import type { SquareMatrix } from "../../numbers/correlation/matrix.ts";
import type { PlannedDraw } from "../draws/drawPlan.ts";

export interface UnmixedDraw extends Omit<PlannedDraw, "mix"> {
  /** Whether its input has one draw for all periods. */
  readonly isOnce: boolean;
}

/** `draws` are in order of stream; their laws are rows of `normal`, the correlations of normal scores. */
export function mixesOf(
  draws: readonly UnmixedDraw[],
  normal: SquareMatrix,
  { actuals, periods }: Timeline,
): readonly PlannedDraw[] {
  const firstForecast = Math.min(actuals, periods - 1);
  const groups = new Map<string, number[]>();
  for (const [index, { member, step, isOnce }] of draws.entries()) {
    const key = `${member} ${isOnce ? firstForecast : step}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  const mixes = draws.map((): PlannedDraw["mix"] => []);
  for (const group of groups.values()) {
    const rows = group.map((draw) => normal[draws[draw]!.law]!);
    const weights = cholesky(rows.map((row) => group.map((draw) => row[draws[draw]!.law]!)));
    for (const [at, draw] of group.entries()) {
      const mix = group
        .slice(0, at + 1)
        .flatMap((other, k) => (weights[at]![k] === 0 ? [] : [[other, weights[at]![k]!] as const]));
      // What goes with nothing is drawn as if there were no correlations, to the bit.
      if (mix.length > 1 || mix[0]?.[0] !== draw) mixes[draw] = mix;
    }
  }
  return draws.map(({ isOnce: _, ...draw }, index) => ({ ...draw, mix: mixes[index]! }));
}

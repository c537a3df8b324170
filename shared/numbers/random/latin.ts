/**
 * Latin hypercube sampling: 0 to 1 is cut into as many strata as there are trials,
 * and each stratum has exactly one trial, somewhere within it.
 *
 * Source: M. McKay, R. Beckman, W. Conover, "A comparison of three methods for selecting
 * values of input variables", Technometrics 21(2), 1979.
 */
import { compiledSampling } from "../compiled/sampling.ts";
import { type DrawName, purposes } from "./drawName.ts";
import { fillUniforms } from "./uniforms.ts";

/** Which stratum each trial has: a permutation of 0 to `trials` - 1, by R. Fisher and F. Yates. */
export function strataOf(trials: number, name: DrawName, sampling = compiledSampling()): Uint32Array {
  if (sampling !== null) return sampling.shuffled(trials, name, purposes.order);
  const strata = new Uint32Array(trials);
  for (let index = 0; index < trials; index++) strata[index] = index;
  const chances = new Float64Array(trials);
  fillUniforms(chances, 0, name, purposes.order, null);
  for (let last = trials - 1; last > 0; last--) {
    const other = Math.floor(chances[last]! * (last + 1));
    const kept = strata[last]!;
    strata[last] = strata[other]!;
    strata[other] = kept;
  }
  return strata;
}

/**
 * Fills `out` with the uniforms of trials `first`, `first + 1`, …: the stratum of each, of `strataCount`, and a place
 * within it. `strata` are those of these trials.
 */
export function fillStrata(
  out: Float64Array,
  first: number,
  name: DrawName,
  strata: Uint32Array,
  strataCount: number,
  sampling = compiledSampling(),
): void {
  if (sampling !== null) {
    sampling.fillStrata(out, first, name, purposes.jitter, strata, strataCount);
    return;
  }
  fillUniforms(out, first, name, purposes.jitter, null);
  for (let at = 0; at < out.length; at++) {
    // 26 bits within a stratum: with the stratum's own they fit a double, so none is rounded into the next.
    const within = (Math.floor(out[at]! * 2 ** 26) + 0.5) / 2 ** 26;
    out[at] = (strata[at]! + within) / strataCount;
  }
}

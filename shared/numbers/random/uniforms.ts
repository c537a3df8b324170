/**
 * Uniform numbers between 0 and 1, both excluded, each computed from its name and
 * its trial alone: no draw moves another, and any range of trials can be had anywhere.
 */
import { compiledSampling } from "../compiled/sampling.ts";
import { type DrawName, purposes } from "./drawName.ts";
import { philox } from "./philox.ts";

/** Fills `out` with the numbers of trials `first`, `first + 1`, … They have 52 bits and are odd multiples of 2^-53. */
export function fillUniforms(
  out: Float64Array,
  first: number,
  name: DrawName,
  purpose: number = purposes.draw,
  sampling = compiledSampling(),
): void {
  if (sampling !== null) {
    sampling.fillUniforms(out, first, name, purpose);
    return;
  }
  const { seed, stream, member, step } = name;
  // One counter serves two trials: an even one and the next.
  for (let trial = first - (first % 2); trial < first + out.length; trial += 2) {
    philox(words, trial / 2, stream, member, step, seed, purpose);
    const at = trial - first;
    if (at >= 0) out[at] = uniformOf(words[0]!, words[1]!);
    if (at + 1 < out.length) out[at + 1] = uniformOf(words[2]!, words[3]!);
  }
}

const words = new Uint32Array(4);

const uniformOf = (high: number, low: number) => ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) / 2 ** 52;

/** One integer of 32 bits that a name stands for. */
export function seedOf({ seed, stream, member, step }: DrawName, purpose: number): number {
  philox(words, 0, stream, member, step, seed, purpose);
  return words[0]!;
}

/**
 * Uniform numbers between 0 and 1, both excluded, each computed from its name and
 * its trial alone: no draw moves another, and any range of trials can be had anywhere.
 */
import { philox } from "./philox.ts";

/** Which draw of a trial. All are integers from 0 to 2^32 - 1. */
export interface DrawName {
  readonly seed: number;
  /** Of an input. */
  readonly stream: number;
  /** Of those of the input: by member of a list, and by period. */
  readonly member: number;
  readonly step: number;
}

/** What numbers of one name are for: each use has numbers of its own. */
export const purposes = { draw: 0, order: 1, jitter: 2, scramble: 3, shuffle: 4 } as const;

/** Fills `out` with the numbers of trials `first`, `first + 1`, … They have 52 bits and are odd multiples of 2^-53. */
export function fillUniforms(
  out: Float64Array,
  first: number,
  { seed, stream, member, step }: DrawName,
  purpose: number = purposes.draw,
): void {
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

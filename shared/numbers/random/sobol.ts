/**
 * Sobol's sequence: points that fill a cube of many dimensions more evenly than
 * random ones. The first 2^m points of a dimension lie one in each of 2^m equal strata.
 *
 * Here it is scrambled, so that it is random as a whole and every point uniform, and can be
 * had at any index. Source: B. Burley, "Practical hash-based Owen scrambling", Journal of
 * Computer Graphics Techniques 9(4), 2020, after S. Laine and T. Karras, 2011.
 */
import { directionNumbers } from "./directionNumbers.ts";
import { type DrawName, purposes } from "./drawName.ts";
import { seedOf } from "./uniforms.ts";

const bits = 32;

/** `[dimension * 32 + bit]`: what a bit of the index changes in the point. */
const directions = directionsOf(directionNumbers.trim().split("\n"));

export const sobolDimensions = directions.length / bits;

/** Coordinate of a point before scrambling, as 32 bits after the point. */
export function sobolBits(index: number, dimension: number): number {
  let point = 0;
  for (let bit = dimension * bits, rest = index; rest !== 0; rest >>>= 1, bit++)
    if ((rest & 1) === 1) point ^= directions[bit]!;
  return point >>> 0;
}

/**
 * Fills `out` with the coordinates of points `first`, `first + 1`, … of a draw, all between 0 and 1.
 *
 * An input's stream is its dimension, so a new input moves no other. What one input draws beyond its first, and
 * streams beyond the table, have sequences of their own, each in an order of its own: good in themselves, and
 * against the others as good as random.
 */
export function fillSobol(out: Float64Array, first: number, name: DrawName): void {
  const { dimension, group } = placeOf(name);
  const scramble = seedOf(name, purposes.scramble);
  const shuffle = group === null ? null : seedOf(group, purposes.shuffle);
  for (let at = 0; at < out.length; at++) {
    const index = shuffle === null ? first + at : scrambled(first + at, shuffle);
    out[at] = (scrambled(sobolBits(index, dimension), scramble) + 0.5) / 2 ** bits;
  }
}

/** The dimension of a draw and the sequence it is of; null for the one that the first draws of inputs share. */
function placeOf({ seed, stream, member, step }: DrawName): { dimension: number; group: DrawName | null } {
  if (member === 0 && step === 0) {
    const block = Math.floor((stream - 1) / sobolDimensions);
    const group = block === 0 ? null : { seed, stream: 0, member: block, step: 0 };
    return { dimension: (stream - 1) % sobolDimensions, group };
  }
  const block = Math.floor(step / sobolDimensions);
  return { dimension: step % sobolDimensions, group: { seed, stream, member, step: block } };
}

/** Nested uniform scrambling: each bit is turned or not by what stands above it, as the seed says. */
export function scrambled(value: number, seed: number): number {
  let x = reversed(value);
  x = (x + seed) | 0;
  x ^= Math.imul(x, 0x6c50b47c);
  x ^= Math.imul(x, 0xb82f1e52);
  x ^= Math.imul(x, 0xc7afe638);
  x ^= Math.imul(x, 0x8d22f6e6);
  return reversed(x) >>> 0;
}

function reversed(value: number): number {
  let x = value;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}

/** The first dimension is the index with its bits reversed; the others follow their recurrences. */
function directionsOf(lines: readonly string[]): Uint32Array {
  const all = new Uint32Array((lines.length + 1) * bits);
  for (let bit = 0; bit < bits; bit++) all[bit] = 2 ** (bits - 1 - bit);
  for (const [index, line] of lines.entries()) {
    const [degree = 0, inner = 0, ...initial] = line.split(" ").map(Number);
    const own = all.subarray((index + 1) * bits, (index + 2) * bits);
    for (let bit = 0; bit < bits; bit++) {
      if (bit < degree) {
        own[bit] = initial[bit]! * 2 ** (bits - 1 - bit);
        continue;
      }
      let value = own[bit - degree]! ^ (own[bit - degree]! >>> degree);
      for (let k = 1; k < degree; k++) if (((inner >>> (degree - 1 - k)) & 1) === 1) value ^= own[bit - k]!;
      own[bit] = value;
    }
  }
  return all;
}

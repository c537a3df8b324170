/**
 * The lowest |f| between two points over which f keeps its sign: where it comes to
 * zero and turns back (a double root), where it does not, or where it does cross,
 * twice, between two looks.
 */
import type { Batches } from "./batches.ts";
import type { Bracket, Root } from "./roots.ts";

/** Points a round: each leaves two ninths of the stretch. */
const points = 8;
/** Near its lowest point a smooth function moves by the square of the distance: nearer than this it is all rounding. */
const nearEnough = 1e-9;
/** Near that of |x| it does not. */
const lastBits = 2 * Number.EPSILON;

export interface Dip {
  readonly root: Root | null;
  readonly crossings: readonly Bracket[];
}

/** `middle` is lower than both ends of the bracket. Within `noise` of zero is zero. */
export function* lowest(bracket: Bracket, middle: { x: number; f: number }, noise: number): Batches<Dip> {
  let { low, high } = bracket;
  let best = middle;
  let iterations = 0;
  const isOver = (f: number) => (bracket.fLow > 0 ? f < 0 : f > 0); // never what has no number
  const size = Math.max(Math.abs(bracket.low), Math.abs(bracket.high));
  while (high - low > (Math.abs(best.f) <= noise ? nearEnough : lastBits) * size) {
    const x = Float64Array.from({ length: points }, (_, index) => low + ((high - low) * (index + 1)) / (points + 1));
    const f = yield x;
    iterations++;
    const over = f.findIndex(isOver);
    if (over !== -1) return { root: null, crossings: around(bracket, x[over]!, f[over]!) };
    const known = [low, best.x, high];
    for (const [index, each] of x.entries()) {
      known.push(each);
      if (Math.abs(f[index]!) < Math.abs(best.f)) best = { x: each, f: f[index]! };
    }
    low = Math.max(...known.filter((each) => each < best.x), bracket.low);
    high = Math.min(...known.filter((each) => each > best.x), bracket.high);
    if (best.f === 0) break;
  }
  if (Math.abs(best.f) > noise) return { root: null, crossings: [] };
  const stopped = best.f === 0 ? "exact" : "minimum";
  return { root: { x: best.x, residual: best.f, kind: "touching", iterations, stopped }, crossings: [] };
}

const around = ({ low, high, fLow, fHigh }: Bracket, x: number, f: number): readonly Bracket[] => [
  { low, fLow, high: x, fHigh: f },
  { low: x, fLow: f, high, fHigh },
];

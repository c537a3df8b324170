/**
 * Roots that hide beside one that is known: three between two looks are one change of sign. Divided by its
 * distance to the known roots f does not change its sign there, and dips towards zero where others are.
 */
import { alongside, type Batches, joined } from "./batches.ts";
import { hollowsIn } from "./hollows.ts";
import { lowest } from "./lowest.ts";
import { type Rounding, refine } from "./refine.ts";
import type { Bracket, Root } from "./roots.ts";
import type { Sample } from "./samples.ts";

/** Of the way between two roots, where f is looked at: at one of them it may have a third. */
const shares = Float64Array.of(0.382, 0.5, 0.618);

/** Points on either side of a root that are looked at: they stand closer where even steps and even ratios meet. */
const reach = 4;

/** Each can find two more of a cluster. */
const mostPasses = 4;

/**
 * `samples` are of the first look. Only what changes its sign by more than the noise is told from a root that is known:
 * a triple root is one root.
 */
export function* hiddenRoots(
  samples: readonly Sample[],
  known: readonly Root[],
  rounding: Rounding,
): Batches<readonly Root[]> {
  const all = [...known];
  for (let pass = 0; pass < mostPasses; pass++) {
    const searches = all.flatMap((root) => (root.kind === "crossing" ? besideRoot(root, samples, all, rounding) : []));
    const found = (yield* alongside(searches)).flat();
    const more = found.filter(({ x }, at) => found.findIndex((other) => other.x === x) === at);
    if (more.length === 0) break;
    all.push(...more);
  }
  return all.slice(known.length);
}

function besideRoot(
  { x: root }: Root,
  samples: readonly Sample[],
  known: readonly Root[],
  rounding: Rounding,
): readonly Batches<readonly Root[]>[] {
  const before = samples.findLastIndex(({ x }) => x <= root);
  const from = samples[Math.max(0, before - reach)]!.x;
  const to = samples[Math.min(samples.length - 1, before + 1 + reach)]!.x;
  const near = known.filter(({ x }) => x >= from && x <= to);
  const divisor = divisorOf(near, to - from);
  const divided = samples
    .filter(({ x }) => near.every((each) => each.x !== x))
    .map(({ x, f }) => ({ x, f: f / divisor(x) }));
  const first = divided.findLastIndex(({ x }) => x <= root);
  return hollowsIn(divided, first + 2 - reach, first + reach - 1).map(({ bracket, lowest: point }) =>
    rootsIn(bracket, point, { near, divisor, ...rounding }),
  );
}

/** The product of the distances to known roots, as shares of the stretch around them. */
function divisorOf(known: readonly Root[], width: number): (x: number) => number {
  const factors = known.flatMap(({ x, kind }) => (kind === "touching" ? [x, x] : [x]));
  return (x) => factors.reduce((product, factor) => (product * (x - factor)) / width, 1);
}

interface Beside extends Rounding {
  readonly near: readonly Root[];
  readonly divisor: (x: number) => number;
}

/** The bracket and the point in it are of the divided function. */
function* rootsIn(bracket: Bracket, point: Sample, beside: Beside): Batches<readonly Root[]> {
  const { near, divisor, noise, within } = beside;
  const far = Math.sign(bracket.fLow) * Number.POSITIVE_INFINITY;
  const dip = yield* divided(lowest(bracket, point, 0), (f, x) => (Math.abs(f) <= noise ? far : f / divisor(x)));
  const refined = yield* alongside(
    dip.crossings.map((each) =>
      divided(refine(each, { noise: 0, within: Number.POSITIVE_INFINITY }), (f, x) => {
        const value = f / divisor(x);
        return Number.isNaN(value) ? far : value;
      }),
    ),
  );
  const roots: Root[] = [];
  for (const found of refined) {
    if (!("x" in found)) continue;
    const residual = found.residual * divisor(found.x);
    if (!(Math.abs(residual) <= within)) continue;
    const between = yield joined(near.map(({ x }) => shares.map((share) => x + share * (found.x - x))));
    const isApart = near.every((_, at) =>
      between.subarray(at * shares.length, (at + 1) * shares.length).some((f) => Math.abs(f) > noise),
    );
    if (isApart) roots.push({ ...found, residual });
  }
  return roots;
}

/** The search, with what it is given of f changed on the way. */
function* divided<T>(search: Batches<T>, change: (f: number, x: number) => number): Batches<T> {
  let turn = search.next();
  while (turn.done !== true) {
    const x = turn.value;
    const f = yield x;
    turn = search.next(x.map((each, index) => change(f[index]!, each)));
  }
  return turn.value;
}

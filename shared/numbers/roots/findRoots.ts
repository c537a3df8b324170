/**
 * Every root of a function on a range that a look at some hundred points can tell:
 * where the sign changes, where the function comes to zero and turns back, and
 * where it is zero over a stretch. Roots nearer than two points of the first look
 * are told by the dip towards zero on the points around them, or of f divided by its
 * distance to a root beside them; those without any dip stay unseen. Nothing that is
 * reported as a root is a jump, and what has no number is passed over.
 */
import { alongside, type Batches } from "./batches.ts";
import { edge } from "./edge.ts";
import { hiddenRoots } from "./hiddenRoots.ts";
import { hollowsIn } from "./hollows.ts";
import { type Dip, lowest } from "./lowest.ts";
import { refine } from "./refine.ts";
import type { Bracket, Break, Flat, Root, RootSearch } from "./roots.ts";
import { flatRuns, type Sample } from "./samples.ts";
import { scanPoints } from "./scanPoints.ts";

export interface RootRange {
  readonly low: number;
  readonly high: number;
  /** Even steps of the first look, at least 3; 257 where absent. */
  readonly points?: number;
  /** Size of what is subtracted within f near a root: its rounding is f's. The median of |f| where absent or 0. */
  readonly scale?: number;
  /** How far from zero f may be at a root that has no more digits; as far as it is where absent. */
  readonly within?: number;
}

const usualPoints = 257;
/** Last bits of that size are rounding and not a value. */
const lastBits = 16 * Number.EPSILON;

/** `low < high`, both finite. */
export function* findRoots(range: RootRange): Batches<RootSearch> {
  const { low, high, points = usualPoints } = range;
  const count = { evaluations: 0, rounds: 0 };
  const search = searchOn(scanPoints(low, high, points), range);
  let turn = search.next();
  while (turn.done !== true) {
    count.evaluations += turn.value.length;
    count.rounds++;
    turn = search.next(yield turn.value);
  }
  return { ...turn.value, ...count };
}

function* searchOn(
  x: Float64Array,
  { scale, within = Number.POSITIVE_INFINITY }: RootRange,
): Batches<Omit<RootSearch, "evaluations" | "rounds">> {
  const f = yield x;
  const noise = lastBits * (scale || typicalSize(f));
  const samples = yield* withEdges(Array.from(x, (each, index) => ({ x: each, f: f[index]! })));
  const flats = yield* flatsIn(samples, noise);
  const sloped = samples.map((sample) =>
    flats.some(({ from, to }) => sample.x >= from && sample.x <= to) ? { ...sample, f: Number.NaN } : sample,
  );
  const hollows = hollowsIn(sloped).map((hollow) => lowest(hollow.bracket, hollow.lowest, noise));
  const dips = yield* alongside<Dip>(hollows);
  const brackets = [...crossingsIn(sloped), ...dips.flatMap(({ crossings }) => crossings)];
  const refined = yield* alongside<Root | Break>(brackets.map((bracket) => refine(bracket, { noise, within })));
  const roots = rising([
    ...rootsMet(sloped),
    ...dips.flatMap(({ root }) => root ?? []),
    ...refined.filter((found): found is Root => "x" in found),
  ]);
  const hidden = yield* hiddenRoots(sloped, roots, { noise, within });
  return {
    roots: rising([...roots, ...hidden]),
    breaks: refined.filter((found): found is Break => !("x" in found)).sort((a, b) => a.from - b.from),
    flats,
    x,
    f,
  };
}

/** Each once. */
const rising = (roots: readonly Root[]): readonly Root[] =>
  roots.toSorted((a, b) => a.x - b.x).filter(({ x }, index, all) => x !== all[index - 1]?.x);

/** The median of |f|: a pole in the range does not make everything else small. */
function typicalSize(f: Float64Array): number {
  const sizes = f.filter(Number.isFinite).map(Math.abs).sort();
  return sizes[sizes.length >> 1] ?? 0;
}

/** Between a point with a number and one without, the last that has one. */
function* withEdges(samples: readonly Sample[]): Batches<readonly Sample[]> {
  const searches = samples.flatMap((sample, index) =>
    [samples[index - 1], samples[index + 1]].flatMap((beside) =>
      beside !== undefined && Number.isFinite(sample.f) && !Number.isFinite(beside.f)
        ? [edge(sample, beside.x, Number.isFinite)]
        : [],
    ),
  );
  const edges = (yield* alongside(searches)).filter(({ x }) => samples.every((sample) => sample.x !== x));
  return [...samples, ...edges].sort((a, b) => a.x - b.x);
}

function* flatsIn(samples: readonly Sample[], noise: number): Batches<readonly Flat[]> {
  const isZero = (f: number) => Math.abs(f) <= noise;
  const runs = flatRuns(samples, noise);
  const ends = runs.flatMap(([first, last]) => [
    edge(samples[first]!, samples[first - 1]?.x, isZero),
    edge(samples[last]!, samples[last + 1]?.x, isZero),
  ]);
  const found = yield* alongside(ends);
  return runs.map((_, index) => ({ from: found[2 * index]!.x, to: found[2 * index + 1]!.x }));
}

const crossingsIn = (samples: readonly Sample[]): readonly Bracket[] =>
  samples.flatMap(({ x, f }, index) => {
    const next = samples[index + 1];
    return next !== undefined && f * Math.sign(next.f) < 0 ? [{ low: x, fLow: f, high: next.x, fHigh: next.f }] : [];
  });

/** Roots on which the first look fell by itself. */
const rootsMet = (samples: readonly Sample[]): readonly Root[] =>
  samples.flatMap(({ x, f }, index) => {
    if (f !== 0) return [];
    const isTouching = (samples[index - 1]?.f ?? Number.NaN) * (samples[index + 1]?.f ?? Number.NaN) > 0;
    return [{ x, residual: 0, kind: isTouching ? "touching" : "crossing", iterations: 0, stopped: "exact" }];
  });

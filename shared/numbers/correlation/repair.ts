/** Rank correlations as a person states them, made into ones that draws can have. */
import type { SquareMatrix } from "./matrix.ts";
import { leastEigenvalue, nearestCorrelation } from "./nearestCorrelation.ts";
import { normalOfRank, rankOfNormal } from "./ranks.ts";

export interface CorrelationRepair {
  /** Rank correlations, as they were stated and as they are drawn. */
  readonly stated: SquareMatrix;
  readonly used: SquareMatrix;
  /** The largest difference between the two of one pair, a rank correlation. */
  readonly most: number;
  /** The root of the sum of squared differences over all pairs, each counted once. */
  readonly distance: number;
}

export interface DrawnCorrelations {
  /** Of the normal scores that are mixed (see cholesky.ts). */
  readonly normal: SquareMatrix;
  /** Null where what was stated can be. */
  readonly repair: CorrelationRepair | null;
}

/** Below 0 by no more than this an eigenvalue is 0 that was rounded: perfect correlations have such. */
const rounding = 1e-10;

/** `stated` is symmetric, with ones on its diagonal and -1 to 1 elsewhere. */
export function drawnCorrelations(stated: SquareMatrix): DrawnCorrelations {
  const normal = stated.map((row, r) => row.map((rank, c) => (r === c ? 1 : normalOfRank(rank))));
  if (normal.length === 0 || leastEigenvalue(normal) >= -rounding) return { normal, repair: null };
  const nearest = nearestCorrelation(normal);
  const used = nearest.map((row, r) => row.map((each, c) => (r === c ? 1 : rankOfNormal(each))));
  const moved = used.flatMap((row, r) => row.slice(0, r).map((rank, c) => Math.abs(rank - stated[r]![c]!)));
  const distance = Math.sqrt(moved.reduce((sum, each) => sum + each * each, 0));
  return { normal: nearest, repair: { stated, used, most: Math.max(...moved), distance } };
}

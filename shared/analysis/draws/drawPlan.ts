/**
 * How the uncertain inputs of a model are drawn, as plain data: whoever has the plan
 * and the number of a trial can draw it, here or in a worker, and gets the same bits.
 */
import type { Distribution } from "../../numbers/distributions/distribution.ts";
import type { DrawName } from "../../numbers/random/drawName.ts";

export interface DrawPlan {
  /** Stands for all that the plan says: plans of one key draw the same. */
  readonly key: string;
  readonly seed: number;
  readonly sampling: "random" | "latin" | "sobol";
  /** With Latin hypercube sampling, over how many trials its strata go; 0 otherwise. */
  readonly strata: number;
  readonly laws: readonly PlannedLaw[];
  /** In order of stream; a draw is mixed with earlier ones only. */
  readonly draws: readonly PlannedDraw[];
  readonly columns: readonly PlannedColumn[];
}

export interface PlannedLaw {
  readonly distribution: Distribution;
  readonly low: number | null;
  readonly high: number | null;
}

/** One number a trial. */
export interface PlannedDraw {
  readonly stream: number;
  readonly member: number;
  readonly step: number;
  /** Index of its law. */
  readonly law: number;
  /** Weights of the normal scores of draws, by index, that make its own; empty where it goes with no other. */
  readonly mix: readonly (readonly [draw: number, weight: number])[];
}

/** Cells of an input: `slope * path + offset`, in the line's unit. */
export interface PlannedColumn {
  readonly line: string;
  /** Every member, and every period, where null. */
  readonly member: number | null;
  readonly period: number | null;
  readonly slope: number;
  readonly offset: number;
  /** Index of the draw that is its path, or the last step of it. */
  readonly draw: number;
  /** The column whose path it goes on from, by sum or by product. */
  readonly follows: number | null;
  readonly isProduct: boolean;
}

/** Cases that are drawn where they run. */
export interface DrawnCases {
  readonly caseCount: number;
  /** The trial that is the first of them. */
  readonly first: number;
  readonly plan: DrawPlan;
  /** By draw, with Latin hypercube sampling: the strata of these trials; where absent they are found where they run. */
  readonly strata?: readonly Uint32Array[];
}

/** `byDraw`: over all trials of the plan; none where it has no strata. */
export function withStrata(cases: DrawnCases, byDraw: readonly Uint32Array[]): DrawnCases {
  const { first, caseCount } = cases;
  return byDraw.length === 0
    ? cases
    : { ...cases, strata: byDraw.map((each) => each.subarray(first, first + caseCount)) };
}

export function drawName({ seed, draws }: DrawPlan, draw: number): DrawName {
  const { stream, member, step } = draws[draw]!;
  return { seed, stream, member, step };
}

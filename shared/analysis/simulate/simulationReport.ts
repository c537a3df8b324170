/**
 * What trials found. Every number is over the trials that count: all, or with
 * `given` those in which that event happened. Numbers of a cell are in its line's
 * unit; shares and probabilities are fractions.
 */
import type { OutputCell } from "../../engine/run.ts";
import type { CorrelationRepair } from "../../numbers/correlation/repair.ts";
import type { Sample } from "../../numbers/statistics/sample.ts";
import type { Summary } from "../../numbers/statistics/summary.ts";

export interface SimulationReport {
  readonly kind: "simulation";
  /** Trials that were run. */
  readonly trials: number;
  /** Why there are no more: all were run, the standard error was reached, or it is a report from halfway. */
  readonly ended: "trials" | "error" | "halfway";
  /** Of them, those that count: fewer than `trials` where an event is given. */
  readonly counted: number;
  /** Of those that count, how many have no number in at least one output. */
  readonly failed: number;
  /** In the order of the model. */
  readonly inputs: readonly InputReport[];
  /** In the order of the question, as fans and events are. */
  readonly outputs: readonly OutputReport[];
  readonly fans: readonly FanReport[];
  readonly events: readonly EventReport[];
  /** Null where no line of losses was named. */
  readonly losses: LossReport | null;
  /** Uncertain lines that the scenario sets: they are known there, and not drawn. */
  readonly settled: readonly string[];
  /** Null where the correlations stand as they are. */
  readonly repair: InputRepair | null;
}

/** An uncertain input as it was drawn. One drawn over time or by members is shown by the mean of its cells, or of a hundred of them. */
export interface InputReport {
  readonly line: string;
  readonly summary: Summary;
}

export interface OutputReport {
  readonly cell: OutputCell;
  readonly summary: Summary;
  /** Trials without a number here; nothing else of this output is over them. */
  readonly failed: number;
  readonly histogram: Sample["histogram"];
  readonly cumulative: Sample["cumulative"];
  /** Spearman's rank correlation with each input, in the order of `inputs`; NaN where one of the two is the same in all trials. */
  readonly sensitivities: Float64Array;
}

export interface FanReport {
  readonly line: string;
  readonly member: number;
  /** Of those that count, how many it is over: it is drawn from the first of a long run. */
  readonly trials: number;
  /** `[share of fanShares][period]`; NaN in a period without numbers. */
  readonly bands: readonly Float64Array[];
  readonly mean: Float64Array;
}

export interface EventReport {
  readonly label: string;
  /** Trials in which it happens. */
  readonly count: number;
  readonly probability: number;
  /** Of the probability: the square root of p (1 - p) / trials. */
  readonly se: number;
}

export interface LossReport {
  readonly line: string;
  /** In the order of the line's members. */
  readonly members: readonly MemberLoss[];
  /** Of all members together. */
  readonly total: MemberLoss;
  /** Trials in which some loss has no number; the numbers here are not over them. */
  readonly failed: number;
  /** `[member * members + member]`: the share of trials in which both lose; on the diagonal, in which the one does. Null for more than a hundred members. */
  readonly joint: Float64Array | null;
  /** `[n]`: the share of trials in which exactly n members lose. */
  readonly together: Float64Array;
}

/** A member's loss over all periods. Levels of value at risk and expected shortfall are those of `lossLevels`. */
export interface MemberLoss {
  readonly mean: number;
  readonly se: number;
  /** The share of trials with a loss above 0. */
  readonly probability: number;
  /** By level, the loss that is not passed in that share of trials. */
  readonly valueAtRisk: readonly number[];
  /** By level, the mean of the worst of the trials beyond it. */
  readonly expectedShortfall: readonly number[];
}

/** Correlations that no draws can have, and the nearest that they can (ranks, in the order of `inputs`). */
export interface InputRepair extends CorrelationRepair {
  readonly lines: readonly string[];
}

export const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
export const lossLevels = [0.95, 0.99] as const;

/** Who loses how much: each member alone, all together, and which of them in the same trials. */
import { sortedOf } from "../../numbers/statistics/ordered.ts";
import { expectedShortfall, valueAtRisk } from "../../numbers/statistics/shortfall.ts";
import { momentsOf } from "../../numbers/statistics/summary.ts";
import type { AskedLosses } from "./askedTrials.ts";
import { counted, type Flags, hasGap } from "./counted.ts";
import { type LossReport, lossLevels, type MemberLoss } from "./simulationReport.ts";
import type { ColumnOf } from "./wanted.ts";

/** A matrix of more members than these is no picture any more. */
const mostJoint = 100;

export function lossReport({ line, keys }: AskedLosses, columnOf: ColumnOf, flags: Flags): LossReport {
  const all = keys.map((key) => counted(columnOf(key), flags));
  const isWhole = all.some(hasGap) ? wholeTrials(all) : null;
  const losses = all.map((each) => counted(each, isWhole));
  const losing = losses.map(losingTrials);
  const trials = losses[0]?.length ?? 0;
  const total = new Float64Array(trials);
  for (const each of losses) for (let trial = 0; trial < trials; trial++) total[trial]! += each[trial]!;
  return {
    line,
    members: losses.map((each, index) => memberLoss(each, losing[index]!)),
    total: memberLoss(total, losingTrials(total)),
    failed: (all[0]?.length ?? 0) - trials,
    joint: losses.length > mostJoint ? null : jointOf(losing),
    together: togetherOf(losing, trials),
  };
}

/** 1 for each trial in which all have a number. */
function wholeTrials(all: readonly Float64Array[]): Uint8Array {
  const isWhole = new Uint8Array(all[0]!.length).fill(1);
  for (const losses of all)
    for (let trial = 0; trial < isWhole.length; trial++) if (Number.isNaN(losses[trial]!)) isWhole[trial] = 0;
  return isWhole;
}

/** 1 for each trial with a loss above 0. */
function losingTrials(losses: Float64Array): Uint8Array {
  const losing = new Uint8Array(losses.length);
  for (let trial = 0; trial < losing.length; trial++) losing[trial] = losses[trial]! > 0 ? 1 : 0;
  return losing;
}

function memberLoss(losses: Float64Array, losing: Uint8Array): MemberLoss {
  const { mean, se } = momentsOf(losses);
  const sorted = sortedOf(losses);
  return {
    mean,
    se,
    probability: bothTrials(losing, losing) / losses.length,
    valueAtRisk: lossLevels.map((level) => valueAtRisk(sorted, level)),
    expectedShortfall: lossLevels.map((level) => expectedShortfall(sorted, level)),
  };
}

function jointOf(losing: readonly Uint8Array[]): Float64Array {
  const size = losing.length;
  const joint = new Float64Array(size * size);
  for (const [a, ofA] of losing.entries())
    for (let b = a; b < size; b++) {
      const share = bothTrials(ofA, losing[b]!) / ofA.length;
      joint[a * size + b] = share;
      joint[b * size + a] = share;
    }
  return joint;
}

/** In how many trials both lose. */
function bothTrials(a: Uint8Array, b: Uint8Array): number {
  let both = 0;
  for (let trial = 0; trial < a.length; trial++) both += a[trial]! & b[trial]!;
  return both;
}

/** By number of members, the share of trials in which so many lose. */
function togetherOf(losing: readonly Uint8Array[], trials: number): Float64Array {
  const many = new Float64Array(trials);
  for (const each of losing) for (let trial = 0; trial < trials; trial++) many[trial]! += each[trial]!;
  const trialsOfCount = new Float64Array(losing.length + 1);
  for (let trial = 0; trial < trials; trial++) trialsOfCount[many[trial]!]!++;
  return trialsOfCount.map((count) => count / trials);
}

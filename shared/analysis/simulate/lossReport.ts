/** Who loses how much: each member alone, all together, and which of them in the same trials. */
import { sortedOf } from "../../numbers/statistics/ordered.ts";
import { expectedShortfall, valueAtRisk } from "../../numbers/statistics/shortfall.ts";
import { momentsOf } from "../../numbers/statistics/summary.ts";
import type { AskedLosses } from "./askedTrials.ts";
import { counted, type Flags } from "./counted.ts";
import { type LossReport, lossLevels, type MemberLoss } from "./simulationReport.ts";
import type { ColumnOf } from "./wanted.ts";

/** A matrix of more members than these is no picture any more. */
const mostJoint = 100;

export function lossReport({ line, keys }: AskedLosses, columnOf: ColumnOf, flags: Flags): LossReport {
  const all = keys.map((key) => counted(columnOf(key), flags));
  const isWhole = Uint8Array.from(all[0] ?? [], (_, trial) =>
    all.some((losses) => Number.isNaN(losses[trial])) ? 0 : 1,
  );
  const failed = isWhole.reduce((count, whole) => count + 1 - whole, 0);
  const losses = failed === 0 ? all : all.map((each) => counted(each, isWhole));
  const trials = losses[0]?.length ?? 0;
  const total = new Float64Array(trials);
  const losing = new Float64Array(trials);
  for (const each of losses)
    for (let trial = 0; trial < trials; trial++) {
      total[trial]! += each[trial]!;
      if (each[trial]! > 0) losing[trial]!++;
    }
  const trialsOfCount = new Float64Array(losses.length + 1);
  for (const count of losing) trialsOfCount[count]!++;
  return {
    line,
    members: losses.map(memberLoss),
    total: memberLoss(total),
    failed,
    joint: losses.length > mostJoint ? null : jointOf(losses),
    together: trialsOfCount.map((count) => count / trials),
  };
}

function memberLoss(losses: Float64Array): MemberLoss {
  const { mean, se } = momentsOf(losses);
  const sorted = sortedOf(losses);
  const count = losses.reduce((sum, loss) => sum + (loss > 0 ? 1 : 0), 0);
  return {
    mean,
    se,
    probability: count / losses.length,
    valueAtRisk: lossLevels.map((level) => valueAtRisk(sorted, level)),
    expectedShortfall: lossLevels.map((level) => expectedShortfall(sorted, level)),
  };
}

function jointOf(losses: readonly Float64Array[]): Float64Array {
  const size = losses.length;
  const joint = new Float64Array(size * size);
  for (const [a, ofA] of losses.entries())
    for (let b = a; b < size; b++) {
      const ofB = losses[b]!;
      let both = 0;
      for (let trial = 0; trial < ofA.length; trial++) if (ofA[trial]! > 0 && ofB[trial]! > 0) both++;
      joint[a * size + b] = both / ofA.length;
      joint[b * size + a] = both / ofA.length;
    }
  return joint;
}

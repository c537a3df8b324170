/** The rows of a waterfall and of its table: from one figure to the other, a step a driver. */
import type { AttributedDriver, AttributionReport } from "../../../shared/analysis/attribute/attribution.ts";
import type { ShownAmounts } from "../../../shared/analysis/attribute/shownAmounts.ts";

export interface WaterfallStep {
  readonly driver: AttributedDriver;
  /** As shown, in the output's unit. */
  readonly amount: number;
  /** Percent of the total, as shown; NaN where nothing changed. */
  readonly share: number;
  /** Where it begins and ends: the figure with all steps before it, and with it. */
  readonly before: number;
  readonly after: number;
}

export interface WaterfallRows {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly steps: readonly WaterfallStep[];
}

/** In the order of the story where it was split so, else the largest first; what has no part comes last. */
export function waterfallRows({ drivers, method }: AttributionReport, shown: ShownAmounts): WaterfallRows {
  const all = drivers.map((driver, index) => ({
    driver,
    amount: shown.amounts[index]!,
    share: shown.shares[index]!,
  }));
  const size = ({ driver }: (typeof all)[number]) => Math.abs(driver.amount);
  const ordered = method.kind === "story" ? all : all.toSorted((left, right) => size(right) - size(left));
  let level = shown.from;
  const steps = ordered.map((step) => {
    const before = level;
    level += step.amount;
    return { ...step, before, after: level };
  });
  return { from: shown.from, to: shown.to, total: shown.total, steps };
}

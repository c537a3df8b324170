import type { Uncertainty } from "../../model/uncertainty.ts";
import { lawOf } from "../../numbers/distributions/law.ts";
import { truncated } from "../../numbers/distributions/truncated.ts";

/** The draw below which a share `u` of all draws lies, in the distribution's own scale; NaN where nothing can be drawn. */
export function quantileOf(uncertainty: Uncertainty, u: number): number {
  const { distribution, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = uncertainty;
  return truncated(lawOf(distribution), low, high).quantile(u);
}

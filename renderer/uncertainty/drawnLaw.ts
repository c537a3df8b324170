import type { Uncertainty } from "../../shared/model/uncertainty.ts";
import type { Law } from "../../shared/numbers/distributions/distribution.ts";
import { lawOf } from "../../shared/numbers/distributions/law.ts";
import { truncated } from "../../shared/numbers/distributions/truncated.ts";

/** How one draw of it is distributed, cut where it is to be cut. */
export function drawnLaw({ distribution, low, high }: Pick<Uncertainty, "distribution" | "low" | "high">): Law {
  const law = lawOf(distribution);
  if (low === undefined && high === undefined) return law;
  return truncated(law, low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY);
}

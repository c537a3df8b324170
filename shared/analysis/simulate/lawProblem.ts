import type { Uncertainty } from "../../model/uncertainty.ts";
import { distributionProblem } from "../../numbers/distributions/distributionProblem.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { plannedLaw } from "../draws/drawer.ts";
import type { PlannedLaw } from "../draws/drawPlan.ts";
import type { UncertainLine } from "./uncertainLines.ts";

/** Why an input cannot be drawn: its parameters, or edges with nothing between them; null where it can. */
export function lawProblem({ line, uncertainty }: UncertainLine): AnalysisProblem | null {
  const reason = distributionProblem(uncertainty.distribution);
  if (reason !== null) return { code: "no-distribution", label: line.label, reason };
  if (Number.isNaN(plannedLaw(lawPlanOf(uncertainty)).quantile(0.5)))
    return { code: "no-distribution", label: line.label, reason: "nothing of it lies between its low and its high." };
  return null;
}

export const lawPlanOf = ({ distribution, low, high }: Uncertainty): PlannedLaw => ({
  distribution,
  low: low ?? null,
  high: high ?? null,
});

/** What is said of a run: under every picture, and beside the numbers. */
import type { SimulationReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Simulation } from "../../../shared/model/analyses.ts";

export const samplingLabels: { readonly [Kind in Simulation["sampling"]]: string } = {
  latin: "Latin hypercube",
  sobol: "Sobol sequence",
  random: "random draws",
};

/** `10,000 trials, Latin hypercube, seed 7`, and of a conditional view `1,204 of 10,000 trials, …, given that any default`. */
export function runText(
  { sampling, seed, events, given }: Simulation,
  { trials, counted, ended }: SimulationReport,
): string {
  const event = given === undefined ? undefined : events[given];
  const count = event === undefined ? countText(trials) : `${countText(counted)} of ${countText(trials)}`;
  return [
    `${count} trials${ended === "halfway" ? " so far" : ""}`,
    samplingLabels[sampling],
    `seed ${seed}`,
    ...(event === undefined ? [] : [`given: ${event.label}`]),
  ].join(", ");
}

/** `10,000`. */
export const countText = (count: number): string => count.toString().replace(/\B(?=(\d{3})+$)/g, ",");

/** A fraction as `12.3%`; what is too rare for its digits says so. */
export function shareText(share: number): string {
  if (Number.isNaN(share)) return "no number";
  if (share === 0 || share === 1) return share === 0 ? "0%" : "100%";
  if (share < 0.001) return "under 0.1%";
  return share > 0.999 ? "over 99.9%" : `${(share * 100).toFixed(1)}%`;
}

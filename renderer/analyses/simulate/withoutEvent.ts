import type { Simulation } from "../../../shared/model/analyses.ts";

/** What is given stays the same event; taken away itself, all trials count. */
export function withoutEvent(analysis: Simulation, index: number): Simulation {
  const { given, ...rest } = analysis;
  const events = analysis.events.filter((_, at) => at !== index);
  if (given === undefined || given === index) return { ...rest, events };
  return { ...rest, events, given: given > index ? given - 1 : given };
}

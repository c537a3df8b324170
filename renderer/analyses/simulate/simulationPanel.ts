import type { AnalysisPanel } from "../panel.ts";
import { firstSimulation } from "./firstSimulation.ts";
import { SimulationPanel } from "./SimulationPanel.tsx";

export const simulationPanel: AnalysisPanel<"simulation"> = {
  kind: "simulation",
  label: "Simulation",
  hint: "How far the figures may go, and how likely",
  first: firstSimulation,
  Panel: SimulationPanel,
};

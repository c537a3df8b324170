import type { AnalysisPanel } from "../panel.ts";
import { firstSolve } from "./firstSolve.ts";
import { SolvePanel } from "./SolvePanel.tsx";

export const solvePanel: AnalysisPanel<"solve"> = {
  kind: "solve",
  label: "Solve",
  hint: "What an input must be for a figure to reach a level",
  first: firstSolve,
  Panel: SolvePanel,
};

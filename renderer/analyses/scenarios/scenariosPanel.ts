import type { AnalysisPanel } from "../panel.ts";
import { firstComparison } from "./firstComparison.ts";
import { ScenariosPanel } from "./ScenariosPanel.tsx";

export const scenariosPanel: AnalysisPanel<"scenarios"> = {
  kind: "scenarios",
  label: "Scenarios",
  hint: "Figures and curves of all scenarios, and what each changes",
  first: firstComparison,
  Panel: ScenariosPanel,
};

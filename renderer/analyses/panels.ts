/** Every kind of analysis the page can ask, in the order of the menu of new ones. To add one, add it here. */
import type { ReportedKind } from "../../shared/analysis/report.ts";
import { attributePanel } from "./attribute/attributePanel.ts";
import type { AnalysisPanel } from "./panel.ts";
import { scenariosPanel } from "./scenarios/scenariosPanel.ts";
import { simulationPanel } from "./simulate/simulationPanel.ts";
import { solvePanel } from "./solve/solvePanel.ts";
import { tablePanel } from "./table/tablePanel.ts";
import { tornadoPanel } from "./tornado/tornadoPanel.ts";

export const panels = {
  scenarios: scenariosPanel,
  table: tablePanel,
  tornado: tornadoPanel,
  solve: solvePanel,
  simulation: simulationPanel,
  attribution: attributePanel,
} satisfies { readonly [K in ReportedKind]?: AnalysisPanel<K> };

export type PanelKind = keyof typeof panels;

export const panelKinds = Object.keys(panels) as readonly PanelKind[];

import type { AnalysisPanel } from "../panel.ts";
import { firstTornado } from "./firstTornado.ts";
import { TornadoPanel } from "./TornadoPanel.tsx";

export const tornadoPanel: AnalysisPanel<"tornado"> = {
  kind: "tornado",
  label: "Tornado",
  hint: "Which input moves a figure most",
  first: firstTornado,
  Panel: TornadoPanel,
};

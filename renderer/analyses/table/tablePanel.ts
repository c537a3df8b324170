import type { AnalysisPanel } from "../panel.ts";
import { firstTable } from "./firstTable.ts";
import { TablePanel } from "./TablePanel.tsx";

export const tablePanel: AnalysisPanel<"table"> = {
  kind: "table",
  label: "Sensitivity table",
  hint: "How one figure answers to two inputs at once",
  first: firstTable,
  Panel: TablePanel,
};

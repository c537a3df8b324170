import type { AnalysisPanel } from "../panel.ts";
import { AttributePanel } from "./AttributePanel.tsx";
import { firstAttribution } from "./firstAttribution.ts";

export const attributePanel: AnalysisPanel<"attribution"> = {
  kind: "attribution",
  label: "Why it changed",
  hint: "Why one scenario differs from another",
  first: firstAttribution,
  Panel: AttributePanel,
};

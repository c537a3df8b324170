/** The numbers on the screen, and the map that is drawn from them, on their way to the clipboard. */
import { PictureMenu } from "../../charts/PictureMenu.tsx";
import { pictureFoot } from "../../charts/pictureFoot.ts";
import { pictureBase } from "../../charts/pictureParts.ts";
import { useAppHandle } from "../../state/AppContext.tsx";
import { mapNumbers } from "./HeatMap.tsx";
import { heatMapOption } from "./heatMapOption.ts";
import { mapCaption } from "./mapCaption.ts";
import type { Reach } from "./shading.ts";
import type { AxisFacts, TableFacts } from "./tableFacts.ts";
import { useHeatColours } from "./useHeatColours.ts";

/** Pixels of the map. */
const size = { width: 720, height: 420 } as const;

export function TableCopy({ facts, reach }: { readonly facts: TableFacts; readonly reach: Reach }) {
  const app = useAppHandle();
  const colours = useHeatColours();
  const pictureNow = () => {
    const { document, scenario } = app.store.getState();
    const { report, axes, label, unit } = facts;
    const [across, down] = axes as [AxisFacts, AxisFacts];
    const { values, levels, base } = report;
    const option = heatMapOption({ values, levels, across, down, base, hasBase: true, reach, colours, tip: () => [] });
    return {
      words: { title: label, unit, foot: pictureFoot(document, scenario, mapCaption(facts)) },
      numbers: mapNumbers(facts),
      drawing: { option: { ...pictureBase, ...option }, ...size },
    };
  };
  return <PictureMenu title={facts.label} pictureNow={pictureNow} />;
}

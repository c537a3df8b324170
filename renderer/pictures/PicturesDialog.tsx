/** What the strip above the grid and the charts beside it show: called otherwise, moved, taken away. */
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { ChartRows } from "./ChartRows.tsx";
import { FigureRows } from "./FigureRows.tsx";
import "./pictures.css";

export function PicturesDialog() {
  return (
    <PanelDialog panel="pictures" title="Headline and charts" size={680}>
      {() => (
        <>
          <h3 className="pictures-heading">Headline</h3>
          <FigureRows />
          <h3 className="pictures-heading">Charts</h3>
          <ChartRows />
        </>
      )}
    </PanelDialog>
  );
}

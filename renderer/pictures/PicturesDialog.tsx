/** What the strip above the grid and the charts beside it show: called otherwise, moved, taken away. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { ChartRows } from "./ChartRows.tsx";
import { FigureRows } from "./FigureRows.tsx";
import "./pictures.css";

export function PicturesDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "pictures");
  const close = () => {
    closePanel(app);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Modal opened={isOpen} onClose={close} title="Headline and charts" size={680} returnFocus={false}>
      <h3 className="pictures-heading">Headline</h3>
      <FigureRows />
      <h3 className="pictures-heading">Charts</h3>
      <ChartRows />
    </Modal>
  );
}

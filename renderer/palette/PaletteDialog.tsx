/** Finds everything by a fuzzy name and does it: commands, lines, scenarios, members, functions, keys. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { PaletteField } from "./PaletteField.tsx";
import "./palette.css";

export function PaletteDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "palette");
  const close = () => {
    closePanel(app);
    focusGrid();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      withCloseButton={false}
      title="Search or run"
      className="palette-modal"
      size={620}
      centered={false}
      yOffset="9vh"
      padding={0}
      returnFocus={false}
    >
      <PaletteField />
    </Modal>
  );
}

/** Format (Ctrl+1): how the numbers of the selected lines look, and when they are coloured. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { FormatForm } from "./FormatForm.tsx";
import "./formats.css";

export function FormatDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "format");
  const close = () => {
    closePanel(app);
    focusGrid();
  };
  return (
    <Modal opened={isOpen} onClose={close} title="Number format" returnFocus={false} size={600}>
      <FormatForm close={close} />
    </Modal>
  );
}

/** Finds a line by a part of its label or its name, and goes there. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { LineFinder } from "./LineFinder.tsx";

export function GoToLineDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "go-to-line");
  const close = () => {
    closePanel(app);
    focusGrid();
  };
  return (
    <Modal opened={isOpen} onClose={close} title="Go to line" centered={false} returnFocus={false}>
      <LineFinder />
    </Modal>
  );
}

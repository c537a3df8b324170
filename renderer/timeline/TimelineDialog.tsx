/** Another start, length, unit or end of the actuals, with what that moves and loses before it is done. */
import { Modal } from "@mantine/core";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { TimelineForm } from "./TimelineForm.tsx";
import "./timeline.css";

export function TimelineDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "timeline");
  const close = () => {
    closePanel(app);
    requestAnimationFrame(focusGrid);
  };
  return (
    <Modal opened={isOpen} onClose={close} title="Timeline" size={620} returnFocus={false}>
      <TimelineForm onClose={close} />
    </Modal>
  );
}

/** Format (Ctrl+1): how the numbers of the selected lines look, and when they are coloured. */
import { Modal } from "@mantine/core";
import { leavePanel } from "../dialogs/leavePanel.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { FormatForm } from "./FormatForm.tsx";
import "./formats.css";

export function FormatDialog() {
  const app = useAppHandle();
  const isOpen = useApp((state) => state.panel === "format");
  const close = () => leavePanel(app);
  return (
    <Modal opened={isOpen} onClose={close} title="Number format" returnFocus={false} size={600}>
      <FormatForm close={close} />
    </Modal>
  );
}

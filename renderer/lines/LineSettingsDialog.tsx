/** All that a line says of itself, saved as one step; opened by the key of notes it begins in the note. */
import { Modal } from "@mantine/core";
import { findLine } from "../../shared/model/lines.ts";
import { leavePanel } from "../dialogs/leavePanel.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { LineSettingsForm } from "./LineSettingsForm.tsx";

export function LineSettingsDialog() {
  const app = useAppHandle();
  const isOpen = useApp(({ panel }) => panel === "line-settings" || panel === "line-note");
  const line = useApp(({ document, panelSubject }) => findLine(document, panelSubject ?? ""));
  const close = () => leavePanel(app);
  return (
    <Modal opened={isOpen && line !== undefined} onClose={close} title="Line settings" size={620} returnFocus={false}>
      {line !== undefined && <LineSettingsForm line={line} onClose={close} />}
    </Modal>
  );
}

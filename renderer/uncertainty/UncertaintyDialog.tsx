/** What is not known about an input: how it is distributed, and how it is drawn. */
import { Modal } from "@mantine/core";
import { findLine } from "../../shared/model/lines.ts";
import { leavePanel } from "../dialogs/leavePanel.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { UncertaintyForm } from "./UncertaintyForm.tsx";
import "./uncertainty.css";

export function UncertaintyDialog() {
  const app = useAppHandle();
  const isOpen = useApp(({ panel }) => panel === "uncertainty");
  const line = useApp(({ document, panelSubject }) => findLine(document, panelSubject ?? ""));
  const close = () => leavePanel(app);
  return (
    <Modal
      opened={isOpen && line !== undefined}
      onClose={close}
      title={`Uncertainty of ${line?.label}`}
      size={780}
      returnFocus={false}
    >
      {line !== undefined && <UncertaintyForm line={line} onClose={close} />}
    </Modal>
  );
}

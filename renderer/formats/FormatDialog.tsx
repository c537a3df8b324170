/** Format (Ctrl+1): how the numbers of the selected lines look, and when they are coloured. */
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { FormatForm } from "./FormatForm.tsx";
import "./formats.css";

export function FormatDialog() {
  return (
    <PanelDialog panel="format" title="Number format" size={600}>
      {(close) => <FormatForm close={close} />}
    </PanelDialog>
  );
}

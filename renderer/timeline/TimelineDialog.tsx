/** Another start, length, unit or end of the actuals, with what that moves and loses before it is done. */
import { PanelDialog } from "../dialogs/PanelDialog.tsx";
import { TimelineForm } from "./TimelineForm.tsx";
import "./timeline.css";

export function TimelineDialog() {
  return (
    <PanelDialog panel="timeline" title="Timeline" size={620}>
      {(close) => <TimelineForm onClose={close} />}
    </PanelDialog>
  );
}

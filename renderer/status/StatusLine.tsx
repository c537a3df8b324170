/** The foot of the window: where the selection is, how the checks stand, how fast it was, what is saved. */
import { RecoveryOffer } from "../dialogs/RecoveryOffer.tsx";
import { useApp } from "../state/AppContext.tsx";
import { ChecksStatus } from "./ChecksStatus.tsx";
import { DiagnosticsStatus } from "./DiagnosticsStatus.tsx";
import { durationText } from "./durationText.ts";
import { OverridesStatus } from "./OverridesStatus.tsx";
import { SavedStatus } from "./SavedStatus.tsx";
import { SelectionFigures } from "./SelectionFigures.tsx";
import { SelectionStatus } from "./SelectionStatus.tsx";
import { ZoomControl } from "./ZoomControl.tsx";
import "./status.css";

export function StatusLine() {
  return (
    <footer className="workbench-status status">
      <SelectionStatus />
      <SelectionFigures />
      <span className="status-space" />
      <RecoveryOffer />
      <OverridesStatus />
      <DiagnosticsStatus />
      <ChecksStatus />
      <RecalculationStatus />
      <SavedStatus />
      <ZoomControl />
    </footer>
  );
}

function RecalculationStatus() {
  const recalculationMs = useApp((state) => state.recalculationMs);
  return <span>recalculated in {durationText(recalculationMs)}</span>;
}

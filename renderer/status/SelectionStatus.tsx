import { memberLabels } from "../../shared/model/lines.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import { useApp } from "../state/AppContext.tsx";
import type { AppState } from "../state/appState.ts";
import { selectedLine } from "../state/selectors.ts";

/** Where the selection is: `gross_margin · 2027`. */
export function SelectionStatus() {
  const place = useApp(selectionText);
  return <span className="status-where">{place}</span>;
}

function selectionText(state: AppState): string {
  const line = selectedLine(state);
  if (line === undefined || state.selection === null) return "nothing selected";
  const { member, period } = state.selection;
  const isTimed = state.compiled.lines.get(line.name)?.isTimed ?? true;
  const memberText = member === null ? "all members" : memberLabels(state.document, line)[member];
  const periodText = isTimed && period !== null ? periodLabels(state.document.timeline)[period] : "all periods";
  return [line.name, memberText, periodText].filter(Boolean).join(" · ");
}

import { useApp } from "../state/AppContext.tsx";
import { selectionSummary, summaryText } from "../state/selectionSummary.ts";

/** `sum 1,234 · average 112 · count 11 · min 90 · max 131` of what is selected, in its unit. */
export function SelectionFigures() {
  const text = useApp((state) => summaryText(selectionSummary(state)));
  // Announcer.tsx says it once the selection has come to rest; a region of its own would speak at every step.
  return text === "" ? null : <span className="status-figures">{text}</span>;
}

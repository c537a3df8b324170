import { cellText } from "../../shared/model/numberFormat.ts";
import { useApp } from "../state/AppContext.tsx";
import { type SelectionSummary, selectionSummary } from "../state/selectionSummary.ts";

/** `sum 1,234 · average 112 · count 11 · min 90 · max 131` of what is selected, in its unit. */
export function SelectionFigures() {
  const text = useApp((state) => summaryText(selectionSummary(state)));
  return text === "" ? null : <output className="status-figures">{text}</output>;
}

function summaryText(summary: SelectionSummary | null): string {
  if (summary === null) return "";
  const { line, count } = summary;
  if (line === null) return `${count} numbers of several units`;
  const shown = (value: number) => cellText(value, line);
  const unit = line.unit === "" ? "" : ` ${line.unit}`;
  const { sum, average, least, greatest } = summary;
  return `sum ${shown(sum)}${unit} · average ${shown(average)} · count ${count} · min ${shown(least)} · max ${shown(greatest)}`;
}

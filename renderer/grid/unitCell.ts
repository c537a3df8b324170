/** The unit beside a line's label, and what is wrong with the line where something is. */
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { worstDiagnostic } from "../state/selectors.ts";

type Known = Pick<AppState, "compiled">;

export function unitText(state: Known, row: GridRow | undefined): string {
  if (row?.kind !== "line") return "";
  return unitReason(state, row) === null ? row.line.unit : markedUnit(row.line.unit);
}

export const markedUnit = (unit: string): string => `⚠ ${unit}`.trimEnd();

/** The error or warning on the line, a sentence; hints are the inspector's. */
export function unitReason(state: Known, row: GridRow | undefined): string | null {
  if (row?.kind !== "line") return null;
  const worst = worstDiagnostic(state, row.line.name);
  return worst === null || worst.severity === "hint" ? null : worst.message;
}

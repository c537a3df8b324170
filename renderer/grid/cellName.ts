/**
 * What a cell is called by whoever hears it: label, period, value with its
 * unit, and state, in this order and no word more:
 * `Adoption of the gain, 2025, 50%, input`.
 */
import type { Origin } from "../../shared/engine/live.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow, LineRow } from "../state/gridTypes.ts";
import { periodOf } from "../state/ranges.ts";
import { formulaTextOf, holdsNumber, limitText, showsFormula } from "./cells.ts";
import { spokenValue } from "./spokenValue.ts";
import { unitReason } from "./unitCell.ts";

type Named = Pick<AppState, "document" | "compiled" | "live" | "baseLive" | "showFormulas">;

export function cellName(state: Named, row: GridRow, column: number): string {
  const period = periodOf(column);
  if (row.kind !== "line") return column > 0 ? "" : row.kind === "section" ? `${row.label}, section` : row.label;
  if (period !== null)
    return parts(rowName(row), periodLabels(state.document.timeline)[period], shown(state, row, period));
  if (column === 0) return parts(rowName(row), row.isGroupFolded ? `${row.groupSize} lines out of sight` : "");
  return parts(rowName(row), row.line.unit || "no unit", unitReason(state, row));
}

const parts = (...texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => text !== null && text !== undefined && text !== "").join(", ");

/** A member alone says little: `Owed, Loan A`. */
const rowName = ({ line, label, isMember }: LineRow): string => (isMember ? `${line.label}, ${label}` : label);

function shown(state: Named, row: LineRow, period: number): string {
  const { line, member } = row;
  if (member === null) return "has members";
  if (!holdsNumber(state, row, period)) return "empty";
  if (showsFormula(state, row)) return formulaTextOf(line);
  const cell = state.live.read(line.name, member, period);
  const word = stateWord(state.live.origin(line.name, member, period), row);
  switch (cell.kind) {
    case "empty":
      return parts("empty", word);
    case "fault":
      return parts(`error: ${cell.fault.message}`, word);
    case "value":
      if (line.role === "check") return cell.value === 0 ? "check fails" : "check passes";
      return parts(spokenValue(cell.value, line), word, uncertainWord(row), limitText(cell.value, line));
  }
}

const uncertainWord = ({ line }: LineRow): string => (line.uncertainty === undefined ? "" : "uncertain");

function stateWord(origin: Origin, { line }: LineRow): string {
  switch (origin) {
    case "scenario":
      return "changed by scenario";
    case "override":
      return "override";
    case "typed":
      return isCalculation(line) ? "actual" : "input";
    case "opening":
    case "formula":
      return "calculated";
    case "empty":
    case "missing":
      return isCalculation(line) ? "calculated" : "input";
  }
}

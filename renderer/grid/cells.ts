/** What one cell of the grid shows: its text, its classes, and why on hover. */
import type { Cell, Origin } from "../../shared/engine/live.ts";
import { isCalculation } from "../../shared/model/lines.ts";
import { cellText, editText, figureText } from "../../shared/model/numberFormat.ts";
import type { AppState } from "../state/appState.ts";
import { worstDiagnostic } from "../state/selectors.ts";
import type { GridRow } from "./rows.ts";

type LineRow = Extract<GridRow, { kind: "line" }>;

export interface ShownCell {
  readonly text: string;
  readonly classes: readonly string[];
  /** A sentence for hover; null where the cell explains itself. */
  readonly reason: string | null;
}

const blank: ShownCell = { text: "", classes: [], reason: null };

const faultText = { "cannot-compute": "error", "missing-value": "missing" } as const;

export function shownCell(state: AppState, row: LineRow, period: number): ShownCell {
  const { line, member } = row;
  const known = state.compiled.lines.get(line.name);
  if (member === null || known === undefined || (!known.isTimed && period > 0)) return blank;
  if (state.showFormulas && isCalculation(line))
    return { text: line.formula ?? line.opening ?? "", classes: ["as-formula"], reason: null };
  const cell = state.live.read(line.name, member, period);
  const origin = state.live.origin(line.name, member, period);
  const classes = [isCalculation(line) ? "calculation" : "input", ...originClasses(origin), ...valueClasses(cell)];
  return { text: textOf(cell, row), classes, reason: reasonOf(state, row, period, cell, origin) };
}

const originClasses = (origin: Origin): readonly string[] =>
  origin === "scenario" || origin === "override" ? ["override"] : [];

function valueClasses(cell: Cell): readonly string[] {
  if (cell.kind === "fault") return ["fault"];
  return cell.kind === "value" && cell.value === 0 ? ["zero"] : [];
}

function textOf(cell: Cell, { line }: LineRow): string {
  if (cell.kind === "empty") return "";
  if (cell.kind === "value") return cellText(cell.value, line);
  return `! ${faultText[cell.fault.code as keyof typeof faultText] ?? "error"}`;
}

function reasonOf(
  state: AppState,
  { line, member }: LineRow,
  period: number,
  cell: Cell,
  origin: Origin,
): string | null {
  if (cell.kind === "fault") return cell.fault.message;
  if (origin === "override") return "Typed over the formula. Delete shows the formula again.";
  if (origin !== "scenario" || state.live === state.baseLive) return null;
  const base = state.baseLive.number(line.name, member!, period);
  return Number.isNaN(base) ? "Changed by this scenario." : `Changed by this scenario; base ${figureText(base, line)}.`;
}

/** What an editor starts with: every digit of the value, nothing where there is none. */
export function editedText(state: AppState, row: LineRow, period: number): string {
  if (row.member === null) return "";
  const value = state.live.number(row.line.name, row.member, period);
  return Number.isNaN(value) ? "" : editText(value);
}

/** The warning on a line's unit, or its error; null where all is well. */
export const unitReason = (state: AppState, line: string): string | null =>
  worstDiagnostic(state, line)?.message ?? null;

/** The rows that the formula being typed names, each in its colour and with its number, and the cell that is pointed at. */
import type { GridApi } from "ag-grid-community";
import type { TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import { referenceClass, referenceClasses } from "../formula-bar/references.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { rowIdOf } from "../state/rows.ts";
import { labelColumn, periodColumn } from "./columnIds.ts";

type Painted = Pick<AppState, "document" | "formula" | "rows">;

/** Paints as the formula changes and as rows come into sight; what is pointed at comes into sight. Gives back what ends it. */
export function followReferences(app: App, api: GridApi<GridRow>, root: HTMLElement): () => void {
  let frame = 0;
  const paint = () => paintReferences(root, app.store.getState());
  // The grid draws what comes into sight in the next frame; it is painted in the one after.
  const paintSoon = () => {
    if (app.store.getState().formula === null) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      paint();
      frame = requestAnimationFrame(paint);
    });
  };
  const end = app.store.subscribe((state, before) => {
    if (state.rows !== before.rows) paintSoon();
    if (state.formula === before.formula) return;
    const pointed = state.formula?.pointed ?? null;
    if (pointed !== null && pointed !== before.formula?.pointed) showPointed(api, state, pointed);
    if (isPaintedAnew(state, before)) paint();
  });
  root.addEventListener("scroll", paintSoon, { capture: true });
  return () => {
    end();
    cancelAnimationFrame(frame);
    root.removeEventListener("scroll", paintSoon, { capture: true });
  };
}

function isPaintedAnew({ formula }: AppState, { formula: before }: AppState): boolean {
  const named = formula?.references.join() !== before?.references.join();
  return named || formula?.pointed !== before?.pointed;
}

function showPointed(api: GridApi<GridRow>, { document }: AppState, { line, member, period }: TraceCell): void {
  const index = api.getRowNode(rowIdOf(document, line, member) ?? "")?.rowIndex ?? null;
  if (index !== null) api.ensureIndexVisible(index);
  if (period !== null) api.ensureColumnVisible(periodColumn(period));
}

/** Cost: the rows in sight. */
function paintReferences(root: HTMLElement, { document, formula, rows }: Painted): void {
  const numbers = new Map((formula?.references ?? []).map((name, index) => [name, index + 1]));
  const pointed = formula?.pointed ?? null;
  const pointedRow = pointed === null ? null : rowIdOf(document, pointed.line, pointed.member);
  for (const row of root.querySelectorAll<HTMLElement>(".ag-row")) {
    const shown = rows[Number(row.getAttribute("row-index"))];
    paintRow(row, shown?.kind === "line" ? numbers.get(shown.line.name) : undefined);
    const column = row.getAttribute("row-id") === pointedRow ? periodColumn(pointed?.period ?? 0) : null;
    for (const cell of row.querySelectorAll(".pointed")) cell.classList.remove("pointed");
    if (column !== null) row.querySelector(`[col-id="${column}"]`)?.classList.add("pointed");
  }
}

function paintRow(row: HTMLElement, number: number | undefined): void {
  const before = row.getAttribute("data-reference");
  if (before === (number === undefined ? null : String(number))) return;
  row.classList.remove(...referenceClasses);
  row.removeAttribute("data-reference");
  const label = row.querySelector(`[col-id="${labelColumn}"]`);
  label?.removeAttribute("data-number");
  if (number === undefined) return;
  label?.setAttribute("data-number", String(number));
  row.classList.add(referenceClass(number));
  row.setAttribute("data-reference", String(number));
}

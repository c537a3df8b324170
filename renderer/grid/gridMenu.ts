/** A right click selects what is under it, unless that is selected, and opens the menu of the grid. */
import type { GridApi } from "ag-grid-community";
import { cellUnder } from "../spreadsheet/agGrid/cellUnder.ts";
import { isSelected, selectCell } from "../spreadsheet/selection.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { sheetOf } from "./sheet.ts";

/** Listens on the grid's element; gives back what ends it. */
export function openMenuOnRightClick(app: App, api: GridApi<GridRow>, root: HTMLElement): () => void {
  const sheet = sheetOf(app, api);
  const onContextMenu = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest("input, .ag-header") !== null) return;
    const at = cellUnder(sheet, event.target);
    if (at === null) return;
    event.preventDefault();
    const selection = sheet.selection();
    if (selection === null || !isSelected(selection, at)) {
      sheet.select(selectCell(at));
      sheet.focus(at);
    }
    app.store.setState({ gridMenu: { x: event.clientX, y: event.clientY } });
  };
  root.addEventListener("contextmenu", onContextMenu);
  return () => root.removeEventListener("contextmenu", onContextMenu);
}

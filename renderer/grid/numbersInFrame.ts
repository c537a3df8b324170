/**
 * The numbers in sight are asked again in the frame that shows an edit, once however often they changed until then. By
 * then the focus is where it goes: it has the page laid out each time it moves, and would with every cell written anew.
 */
import type { GridApi } from "ag-grid-community";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { gridColumnIds } from "./columnIds.ts";

export interface NumbersInFrame {
  refresh(): void;
  end(): void;
}

export function refreshNumbersInFrame(app: App, api: GridApi<GridRow>): NumbersInFrame {
  let frame = 0;
  const ask = () => {
    frame = 0;
    api.refreshCells({ suppressFlash: true, columns: [...gridColumnIds(app.store.getState())] });
  };
  return {
    refresh() {
      if (frame === 0) frame = requestAnimationFrame(ask);
    },
    end: () => cancelAnimationFrame(frame),
  };
}

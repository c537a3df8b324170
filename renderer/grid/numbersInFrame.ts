/**
 * The numbers in sight are asked again in the frame that shows an edit, once however often they changed until then. By
 * then the focus is where it goes: it has the page laid out each time it moves, and would with every cell written anew.
 * What follows a frame later is restLate.ts's.
 */
import type { GridApi } from "ag-grid-community";
import type { GridRow } from "../state/gridTypes.ts";
import { trendColumn } from "./columnIds.ts";
import { columnsInSight, rowsInSight } from "./inSight.ts";

export interface NumbersInFrame {
  refresh(): void;
  end(): void;
}

export function refreshNumbersInFrame(api: GridApi<GridRow>): NumbersInFrame {
  let frame = 0;
  return {
    refresh() {
      if (frame !== 0) return;
      const columns = columnsInSight(api).filter((id) => id !== trendColumn);
      frame = requestAnimationFrame(() => {
        frame = 0;
        api.refreshCells({ suppressFlash: true, rowNodes: rowsInSight(api), columns });
      });
    },
    end: () => cancelAnimationFrame(frame),
  };
}

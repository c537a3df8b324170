/** The courses of the rows in sight follow an edit in the frame after its numbers: each is worked out of a whole row. */
import type { GridApi } from "ag-grid-community";
import { afterFrame } from "../state/afterFrame.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { trendColumn } from "./columnIds.ts";

export interface LateTrends {
  /** The next one begins the wait anew, so that of edits in a row the last is drawn. */
  refresh(): void;
  end(): void;
}

export function refreshTrendsLate(api: GridApi<GridRow>): LateTrends {
  let cancel = () => {};
  return {
    refresh() {
      cancel();
      cancel = afterFrame(() => api.refreshCells({ suppressFlash: true, columns: [trendColumn] }));
    },
    end: () => cancel(),
  };
}

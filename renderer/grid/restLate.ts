/**
 * What follows an edit in the frame after its numbers: the courses of the rows, each worked out of a whole row, and the
 * cells beside those in sight, which nobody sees before they scroll.
 */
import type { GridApi } from "ag-grid-community";
import { afterFrame } from "../state/afterFrame.ts";
import type { GridRow } from "../state/gridTypes.ts";

export interface RestLate {
  /** The next one begins the wait anew, so that of edits in a row the last is drawn. */
  refresh(): void;
  end(): void;
}

export function refreshRestLate(api: GridApi<GridRow>): RestLate {
  let cancel = () => {};
  return {
    refresh() {
      cancel();
      cancel = afterFrame(() => api.refreshCells({ suppressFlash: true }));
    },
    end: () => cancel(),
  };
}

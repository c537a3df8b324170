import type { CellAddress } from "./appState.ts";

/** Whether two addresses are of one cell; two of none are. */
export const isSameCell = (left: CellAddress | null, right: CellAddress | null): boolean =>
  left?.line === right?.line && left?.member === right?.member && left?.period === right?.period;

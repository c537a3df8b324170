/** A step of the history with where the person was when they made it: what it added is gone when it is undone, and they are back there. */
import type { TraceCell } from "../../shared/analysis/trace/traceCell.ts";
import type { HistoryStep } from "../../shared/model/edits/history.ts";
import type { CellRange } from "./gridTypes.ts";

interface Place {
  readonly selection: TraceCell | null;
  readonly ranges: readonly CellRange[];
}

export interface EditStep extends HistoryStep {
  readonly madeAt: Place;
}

export const placeOf = ({ selection, ranges }: Place): Place => ({ selection, ranges });

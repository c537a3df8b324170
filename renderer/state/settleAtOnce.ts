/** Of a large model only what somebody reads is computed, and so the screen first. */
import type { Compiled } from "../../shared/engine/compile.ts";
import type { LiveModel } from "../../shared/engine/live.ts";

const mostRowsAtOnce = 2000;

/** `waiting` rows are still to be computed; of a model just opened all are. */
export function settleAtOnce(live: LiveModel, waiting: number = rowCount(live.compiled)): void {
  if (waiting <= mostRowsAtOnce) live.settle();
}

const rowCount = ({ program }: Compiled): number => program.graph.nodes.length;

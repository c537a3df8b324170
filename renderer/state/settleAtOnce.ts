/** Of a large model only what somebody reads is computed, and so the screen first. */
import type { LiveModel } from "../../shared/engine/live.ts";

const mostRowsAtOnce = 2000;

export function settleAtOnce(live: LiveModel): void {
  if (live.compiled.program.graph.nodes.length <= mostRowsAtOnce) live.settle();
}

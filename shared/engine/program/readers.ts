/** Which steps read which nodes, for whoever follows a changed input. */
import type { Graph } from "../graph/graph.ts";
import { type Step, visitNodes } from "./schedule.ts";

/** The steps that read node `id`: `steps[starts[id]]` up to `steps[starts[id + 1] - 1]`. */
export interface Readers {
  readonly starts: Int32Array;
  readonly steps: Int32Array;
}

export function readersOf({ nodes }: Graph, shared: readonly Step[]): Readers {
  const starts = new Int32Array(nodes.length + 1);
  const visit = (found: (arg: number, step: number) => void) => {
    for (let step = 0; step < shared.length; step++)
      visitNodes(shared[step]!, (id) => {
        for (const arg of nodes[id]!.args) if (arg !== -1) found(arg, step);
      });
  };
  visit((arg) => void starts[arg + 1]!++);
  for (let id = 0; id < nodes.length; id++) starts[id + 1]! += starts[id]!;
  const steps = new Int32Array(starts[nodes.length]!);
  const next = starts.slice();
  visit((arg, step) => {
    steps[next[arg]!++] = step;
  });
  return { starts, steps };
}

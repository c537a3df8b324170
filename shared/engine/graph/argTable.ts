/** The arguments of all nodes in one array, for whoever passes over a whole graph. */
import { isOverTime } from "./dependencies.ts";
import type { Node } from "./graph.ts";

export interface ArgTable {
  /** What it is of. */
  readonly nodes: readonly Node[];
  /** The arguments of node `id`: `args[starts[id]]` up to `args[starts[id + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly args: Int32Array;
  /** By node, 1 where its operation is over time (see dependencies.ts). */
  readonly isOverTime: Uint8Array;
}

const nothing: ArgTable = {
  nodes: [],
  starts: new Int32Array(1),
  args: new Int32Array(0),
  isOverTime: new Uint8Array(0),
};

/** Of nodes that are the same as `before`, in their places, nothing is looked at. */
export function argTableOf(nodes: readonly Node[], before: ArgTable | null): ArgTable {
  const was = before ?? nothing;
  const starts = new Int32Array(nodes.length + 1);
  const overTime = new Uint8Array(nodes.length);
  overTime.set(was.isOverTime.subarray(0, nodes.length));
  for (let id = 0; id < nodes.length; id++) {
    const node = nodes[id]!;
    if (node === was.nodes[id]) starts[id + 1] = starts[id]! + was.starts[id + 1]! - was.starts[id]!;
    else {
      starts[id + 1] = starts[id]! + node.args.length;
      overTime[id] = isOverTime(node.operation) ? 1 : 0;
    }
  }
  const args = new Int32Array(starts[nodes.length]!);
  for (let id = 0; id < nodes.length; ) {
    const first = id;
    while (id < nodes.length && nodes[id] === was.nodes[id]) id++;
    if (id > first) args.set(was.args.subarray(was.starts[first], was.starts[id]), starts[first]);
    for (; id < nodes.length && nodes[id] !== was.nodes[id]; id++) args.set(nodes[id]!.args, starts[id]);
  }
  return { nodes, starts, args, isOverTime: overTime };
}

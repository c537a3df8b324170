/** Groups of nodes that reach each other, each group after all it needs (Tarjan 1972, without recursion). */
import type { ArgTable } from "./argTable.ts";

export interface Groups {
  readonly count: number;
  /** The nodes of group `index`: `nodes[starts[index]]` up to `nodes[starts[index + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly nodes: Int32Array;
  /** By node, the index of its group; -1 where no root reaches it. */
  readonly groupOf: Int32Array;
}

export function stronglyConnected({ nodes: { length: size }, starts, args }: ArgTable, roots: Int32Array): Groups {
  const nodes = new Int32Array(size);
  const groupStarts = new Int32Array(size + 1);
  const groupOf = new Int32Array(size).fill(-1);
  let groupCount = 0;
  let grouped = 0;
  /** When a node was come upon; 0 where it was not yet. */
  const order = new Int32Array(size);
  const lowest = new Int32Array(size);
  const open = new Int32Array(size);
  let openCount = 0;
  /** The way down: nodes, and of each the argument that is looked at next. */
  const path = new Int32Array(size);
  const nextArg = new Int32Array(size);
  let depth = 0;
  let count = 0;

  const enter = (id: number) => {
    order[id] = lowest[id] = ++count;
    open[openCount++] = id;
    nextArg[id] = starts[id]!;
    path[depth++] = id;
  };

  for (const root of roots) {
    if (order[root] !== 0) continue;
    enter(root);
    while (depth > 0) {
      const id = path[depth - 1]!;
      if (nextArg[id]! < starts[id + 1]!) {
        const arg = args[nextArg[id]!++]!;
        if (arg === -1) continue;
        if (order[arg] === 0) enter(arg);
        else if (groupOf[arg] === -1) lowest[id] = Math.min(lowest[id]!, order[arg]!);
        continue;
      }
      depth--;
      if (depth > 0) {
        const parent = path[depth - 1]!;
        lowest[parent] = Math.min(lowest[parent]!, lowest[id]!);
      }
      if (lowest[id] !== order[id]) continue;
      let first = openCount - 1;
      while (open[first] !== id) first--;
      for (let at = first; at < openCount; at++) {
        nodes[grouped++] = open[at]!;
        groupOf[open[at]!] = groupCount;
      }
      openCount = first;
      groupStarts[++groupCount] = grouped;
    }
  }
  return { count: groupCount, starts: groupStarts, nodes, groupOf };
}

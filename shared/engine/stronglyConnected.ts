/** Groups of nodes that reach each other, each group after all it needs (Tarjan 1972, without recursion). */
import type { Graph } from "./graph.ts";

export function stronglyConnected(graph: Graph, roots: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const order = new Int32Array(graph.nodes.length).fill(-1);
  const lowest = new Int32Array(graph.nodes.length);
  const isOpen = new Uint8Array(graph.nodes.length);
  const open: number[] = [];
  /** The way down: nodes, and of each the argument that is looked at next. */
  const path: number[] = [];
  const nextArg = new Int32Array(graph.nodes.length);
  let count = 0;

  const enter = (id: number) => {
    order[id] = lowest[id] = count++;
    open.push(id);
    isOpen[id] = 1;
    path.push(id);
  };

  for (const root of roots) {
    if (order[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const id = path[path.length - 1]!;
      const { args } = graph.nodes[id]!;
      if (nextArg[id]! < args.length) {
        const arg = args[nextArg[id]!++]!;
        if (arg === -1) continue;
        if (order[arg] === -1) enter(arg);
        else if (isOpen[arg] === 1) lowest[id] = Math.min(lowest[id]!, order[arg]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[id]!);
      if (lowest[id] !== order[id]) continue;
      const group: number[] = [];
      let member: number;
      do {
        member = open.pop()!;
        isOpen[member] = 0;
        group.push(member);
      } while (member !== id);
      groups.push(group.reverse());
    }
  }
  return groups;
}

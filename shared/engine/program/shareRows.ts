/** A row that is one formula throughout is that formula's node: readers go there directly. */
import { type ArgTable, argTableOf } from "../graph/argTable.ts";
import type { Node } from "../graph/graph.ts";

export interface SharedRows {
  /** Of the nodes in which each line has a row of its own. */
  readonly table: ArgTable;
  readonly nodes: readonly Node[];
  /** By node, the one that holds its row; of rows that are each other, each its own. */
  readonly targets: Int32Array;
  /** By node, the one that it is throughout; -1 where it is none. */
  readonly onward: Int32Array;
}

/** A node that is read as it was `before`, in a graph that this one grew from, is the same object: whoever knows something of it knows it still. */
export function shareRows(nodes: readonly Node[], before: SharedRows | null): SharedRows {
  const table = argTableOf(nodes, before?.table ?? null);
  const onward = onwardOf(nodes, before);
  const targets = targetsOf(onward);
  const isRead = (id: number, knownTargets: Int32Array | null) => {
    for (let at = table.starts[id]!; at < table.starts[id + 1]!; at++) {
      const arg = table.args[at]!;
      if (arg !== -1 && targets[arg] !== (knownTargets === null ? arg : knownTargets[arg])) return false;
    }
    return true;
  };
  const sharedNode = (node: Node, id: number): Node => {
    if (before !== null && before.table.nodes[id] === node && isRead(id, before.targets)) return before.nodes[id]!;
    if (isRead(id, null)) return node;
    return { ...node, args: node.args.map((arg) => (arg === -1 ? -1 : targets[arg]!)) };
  };
  return { table, nodes: nodes.map(sharedNode), targets, onward };
}

function onwardOf(nodes: readonly Node[], before: SharedRows | null): Int32Array {
  const onward = new Int32Array(nodes.length);
  if (before !== null) onward.set(before.onward);
  for (let id = 0; id < nodes.length; id++)
    if (nodes[id] !== before?.table.nodes[id]) onward[id] = onlyPiece(nodes, nodes[id]!);
  return onward;
}

function onlyPiece(nodes: readonly Node[], { operation, args, lists, timed }: Node): number {
  if (operation.kind !== "assemble" || operation.starts[0] !== 0 || args.length !== 1 || args[0] === -1) return -1;
  const only = nodes[args[0]!]!;
  return only.timed === timed && only.lists === lists ? args[0]! : -1;
}

function targetsOf(onward: Int32Array): Int32Array {
  const targets = new Int32Array(onward.length).fill(-1);
  for (let id = 0; id < onward.length; id++) {
    let at = id; // in the end the end of the way, or where a ring begins
    while (targets[at] === -1) {
      targets[at] = at;
      if (onward[at] === -1) break;
      at = onward[at]!;
    }
    for (let passed = id; passed !== at; passed = onward[passed]!) targets[passed] = targets[at]!;
  }
  return targets;
}

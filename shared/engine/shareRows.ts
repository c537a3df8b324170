/** A row that is one formula throughout is that formula's node: readers go there directly. */
import type { Node } from "./graph.ts";

export interface SharedRows {
  /** In which each line has a row of its own. */
  readonly of: readonly Node[];
  readonly nodes: readonly Node[];
  /** By node, the one that holds its row; of rows that are each other, each its own. */
  readonly targets: Int32Array;
}

/** A node that is read as it was `before` is the same object: whoever knows something of it knows it still. */
export function shareRows(nodes: readonly Node[], before: SharedRows | null): SharedRows {
  const targets = targetsOf(nodes);
  const isRightOf = (node: Node, shared: Node) =>
    shared.args.every((arg, at) => arg === (node.args[at] === -1 ? -1 : targets[node.args[at]!]));
  const sharedNode = (node: Node, id: number): Node => {
    if (before !== null && before.of[id] === node && isRightOf(node, before.nodes[id]!)) return before.nodes[id]!;
    if (isRightOf(node, node)) return node;
    return { ...node, args: node.args.map((arg) => (arg === -1 ? -1 : targets[arg]!)) };
  };
  return { of: nodes, nodes: nodes.map(sharedNode), targets };
}

function targetsOf(nodes: readonly Node[]): Int32Array {
  const next = ({ operation, args, lists, timed }: Node): number => {
    if (operation.kind !== "assemble" || operation.starts[0] !== 0 || args.length !== 1 || args[0] === -1) return -1;
    const only = nodes[args[0]!]!;
    return only.timed === timed && only.lists === lists ? args[0]! : -1;
  };
  const targets = new Int32Array(nodes.length).fill(-1);
  for (let id = 0; id < nodes.length; id++) {
    let at = id; // in the end the end of the way, or where a ring begins
    while (targets[at] === -1) {
      targets[at] = at;
      const further = next(nodes[at]!);
      if (further === -1) break;
      at = further;
    }
    for (let passed = id; passed !== at; passed = next(nodes[passed]!)) targets[passed] = targets[at]!;
  }
  return targets;
}

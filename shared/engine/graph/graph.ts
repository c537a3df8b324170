/**
 * One graph for the whole model: every operation of every formula is a node,
 * and equal operations are one node.
 *
 * A node is a row of cells, item × period: its `lists` span the items (first
 * list slowest, lists in the document's order), and a node that is not `timed`
 * has one cell for all periods. Values are in base units. NaN or an infinity is
 * a cell without a value; whether that is empty or a fault is told apart by
 * emptiness.ts and faults.ts.
 */
export type BinaryOp = "+" | "-" | "*" | "/" | "^" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "and" | "or";
export type Reduction = "sum" | "mean" | "min" | "max" | "count" | "any" | "all";

/** What a node does with the rows of its arguments. */
export type Operation =
  | { readonly kind: "constant"; readonly value: number }
  /** One value a period, the same for every item; one name has one row of values. */
  | { readonly kind: "pattern"; readonly name: string; readonly values: readonly number[] }
  /** Typed values, written from outside; of a patch its factor or its summand. */
  | { readonly kind: "input"; readonly line: string; readonly part: "value" | "factor" | "summand" }
  | { readonly kind: "empty" }
  | { readonly kind: "broken"; readonly line: string; readonly reason: string }
  | { readonly kind: "negate" }
  | { readonly kind: "not" }
  | { readonly kind: "binary"; readonly operator: BinaryOp }
  | { readonly kind: "select" }
  | { readonly kind: "call"; readonly name: string; readonly kernel: (...args: number[]) => number }
  /** The value `lag` periods earlier (negative: later); beyond the timeline the second argument, if there is one. */
  | { readonly kind: "shift"; readonly lag: number }
  | { readonly kind: "at"; readonly period: number }
  | { readonly kind: "pick"; readonly list: number; readonly member: number }
  /** Over the lists the node lacks; a further argument says which cells are empty. */
  | { readonly kind: "reduce"; readonly how: Reduction }
  | { readonly kind: "total" }
  | { readonly kind: "cumulate" }
  | { readonly kind: "npv" }
  | { readonly kind: "irr" }
  /** A line's row: argument `i` holds from period `starts[i]` to the next start; argument -1 is empty. */
  | { readonly kind: "assemble"; readonly line: string; readonly starts: readonly number[] }
  /** `row * factor + summand`, or the summand alone where the factor is NaN. */
  | { readonly kind: "patch"; readonly line: string }
  | { readonly kind: "emptySelect" }
  | { readonly kind: "emptyPatch" };

export interface Node {
  readonly operation: Operation;
  readonly args: readonly number[];
  /** Indexes of lists, ascending; nodes over the same lists share one array. */
  readonly lists: readonly number[];
  readonly timed: boolean;
}

export interface Graph {
  readonly nodes: Node[];
  readonly periodCount: number;
  /** Members of each list. */
  readonly listSizes: readonly number[];
}

export const itemCountOf = (graph: Graph, lists: readonly number[]): number =>
  lists.reduce((count, list) => count * graph.listSizes[list]!, 1);

/** The members an argument is read at: for each item of `to`, the item of `from`, whose lists are among `to`'s. */
export function itemMap(graph: Graph, to: readonly number[], from: readonly number[]): Int32Array {
  const map = new Int32Array(itemCountOf(graph, to));
  for (let item = 0; item < map.length; item++) {
    let rest = item;
    let factor = 1;
    let index = 0;
    for (let place = to.length - 1; place >= 0; place--) {
      const size = graph.listSizes[to[place]!]!;
      const member = rest % size;
      rest = (rest - member) / size;
      if (from.includes(to[place]!)) {
        index += member * factor;
        factor *= size;
      }
    }
    map[item] = index;
  }
  return map;
}

/** For each item of a node, the items of its first argument that a reduction or a pick reads. */
export function itemsRead(graph: Graph, node: Node): readonly Int32Array[] {
  const arg = graph.nodes[node.args[0]!]!;
  const toOwn = itemMap(graph, arg.lists, node.lists);
  const groups: number[][] = Array.from({ length: itemCountOf(graph, node.lists) }, () => []);
  const { operation } = node;
  const member = operation.kind === "pick" ? itemMap(graph, arg.lists, [operation.list]) : null;
  for (let item = 0; item < toOwn.length; item++) {
    if (member !== null && operation.kind === "pick" && member[item] !== operation.member) continue;
    groups[toOwn[item]!]!.push(item);
  }
  return groups.map((group) => Int32Array.from(group));
}

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
  /** One value a period, the same for every item. */
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
  /** Indexes of lists, ascending. */
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

/** Adds nodes, giving the one that is there where an equal one is. */
export class GraphBuilder {
  readonly graph: Graph;
  private readonly known = new Map<string, number>();

  constructor(periodCount: number, listSizes: readonly number[]) {
    this.graph = { nodes: [], periodCount, listSizes };
  }

  node(id: number): Node {
    return this.graph.nodes[id]!;
  }

  /** A node over the union of its arguments' lists, timed where one of them is. */
  elementwise(operation: Operation, args: readonly number[], timed = false): number {
    const lists = unionOfLists(args.map((arg) => this.node(arg).lists));
    return this.add(operation, args, lists, timed || args.some((arg) => this.node(arg).timed));
  }

  constant(value: number): number {
    return this.add({ kind: "constant", value }, [], [], false);
  }

  add(operation: Operation, args: readonly number[], lists: readonly number[], timed: boolean): number {
    const key = `${operationKey(operation)}(${args.join()})[${lists.join()}]${timed ? "t" : ""}`;
    const existing = this.known.get(key);
    if (existing !== undefined) return existing;
    const id = this.reserve(operation, lists, timed);
    this.fill(id, operation, args);
    this.known.set(key, id);
    return id;
  }

  /** A node whose arguments come later, for rows that refer to each other. */
  reserve(operation: Operation, lists: readonly number[], timed: boolean): number {
    return this.graph.nodes.push({ operation, args: [], lists, timed }) - 1;
  }

  fill(id: number, operation: Operation, args: readonly number[]): void {
    const { lists, timed } = this.node(id);
    this.graph.nodes[id] = { operation, args, lists, timed };
  }
}

export function unionOfLists(all: readonly (readonly number[])[]): readonly number[] {
  if (all.length === 1) return all[0]!;
  return [...new Set(all.flat())].sort((a, b) => a - b);
}

function operationKey(operation: Operation): string {
  switch (operation.kind) {
    case "constant":
      return Object.is(operation.value, -0) ? "-0" : String(operation.value);
    case "pattern":
      return `pattern ${operation.name} ${operation.values.join()}`;
    case "input":
      return `input ${operation.line} ${operation.part}`;
    case "broken":
      return `broken ${operation.line} ${operation.reason}`;
    case "binary":
      return operation.operator;
    case "call":
      return operation.name;
    case "shift":
      return `shift ${operation.lag}`;
    case "at":
      return `at ${operation.period}`;
    case "pick":
      return `pick ${operation.list}.${operation.member}`;
    case "reduce":
      return operation.how;
    case "assemble":
      return `assemble ${operation.line}`;
    case "patch":
      return `patch ${operation.line}`;
    default:
      return operation.kind;
  }
}

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

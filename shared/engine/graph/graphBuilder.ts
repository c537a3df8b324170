/** Adds nodes to a graph, giving the one that is there where an equal one is. */
import type { Graph, Node, Operation } from "./graph.ts";

/** What nodes may be equal in: the others are of one line alone. */
type SharedOperation = Exclude<Operation, { readonly line: string }>;

export class GraphBuilder {
  readonly graph: Graph;
  private operations = new Map<string | number, number>();
  private spans = new Map<string, readonly number[]>();
  /** A hash table with open places: 0, or 1 + the node. */
  private slots = new Int32Array(1024);
  private filled = 0;
  /** By node, its operation as a number; 0 where no other may be equal to it. */
  private readonly operationOf: number[];

  constructor(
    periodCount: number,
    listSizes: readonly number[],
    nodes: Node[] = [],
    operationOf = new Array<number>(nodes.length).fill(0),
  ) {
    this.graph = { nodes, periodCount, listSizes };
    this.operationOf = operationOf;
  }

  /** One that knows the same nodes; neither sees what the other adds. */
  copy(): GraphBuilder {
    const { nodes, periodCount, listSizes } = this.graph;
    const copy = new GraphBuilder(periodCount, listSizes, [...nodes], [...this.operationOf]);
    copy.spans = this.spans;
    copy.operations = this.operations;
    copy.slots = this.slots.slice();
    copy.filled = this.filled;
    return copy;
  }

  /** One for the same timeline and lists whose graph has these nodes; what it adds is equal to none of them. */
  goingOnFrom(nodes: Node[]): GraphBuilder {
    const builder = new GraphBuilder(this.graph.periodCount, this.graph.listSizes, nodes);
    builder.spans = this.spans;
    return builder;
  }

  node(id: number): Node {
    return this.graph.nodes[id]!;
  }

  /** A node over the union of its arguments' lists, timed where one of them is. */
  elementwise(operation: SharedOperation, args: readonly number[], timed = false): number {
    let isTimed = timed;
    let lists = this.node(args[0]!).lists;
    for (const arg of args) {
      const node = this.node(arg);
      isTimed ||= node.timed;
      if (node.lists !== lists) lists = unionOf(lists, node.lists);
    }
    return this.add(operation, args, lists, isTimed);
  }

  constant(value: number): number {
    return this.add({ kind: "constant", value }, [], noLists, false);
  }

  add(operation: SharedOperation, args: readonly number[], lists: readonly number[], timed: boolean): number {
    if (this.filled * 2 >= this.slots.length) this.widen();
    const kind = this.operationNumber(operation);
    const span = this.span(lists);
    let slot = hash(kind, args) & (this.slots.length - 1);
    for (; this.slots[slot] !== 0; slot = (slot + 1) & (this.slots.length - 1)) {
      const id = this.slots[slot]! - 1;
      if (this.operationOf[id] === kind && isNode(this.node(id), args, span, timed)) return id;
    }
    const id = this.push({ operation, args, lists: span, timed }, kind);
    this.slots[slot] = id + 1;
    this.filled++;
    return id;
  }

  /** A node that no other is equal to: a line's input, or a row whose arguments come later. */
  reserve(operation: Operation, lists: readonly number[], timed: boolean): number {
    return this.push({ operation, args: [], lists: this.span(lists), timed }, 0);
  }

  fill(id: number, operation: Operation, args: readonly number[]): void {
    const { lists, timed } = this.node(id);
    this.graph.nodes[id] = { operation, args, lists, timed };
  }

  private push(node: Node, kind: number): number {
    this.operationOf.push(kind);
    return this.graph.nodes.push(node) - 1;
  }

  private operationNumber(operation: SharedOperation): number {
    const key = operationKey(operation);
    const known = this.operations.get(key);
    if (known !== undefined) return known;
    const made = this.operations.size + 1;
    this.operations.set(key, made);
    return made;
  }

  /** The one array for these lists. */
  private span(lists: readonly number[]): readonly number[] {
    if (lists.length === 0) return noLists;
    const key = lists.join();
    const known = this.spans.get(key);
    if (known !== undefined) return known;
    this.spans.set(key, lists);
    return lists;
  }

  private widen(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (const entry of before) {
      if (entry === 0) continue;
      let slot = hash(this.operationOf[entry - 1]!, this.node(entry - 1).args) & (this.slots.length - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = entry;
    }
  }
}

const noLists: readonly number[] = [];

const unionOf = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...new Set([...a, ...b])].sort((x, y) => x - y);

function isNode(node: Node, args: readonly number[], lists: readonly number[], timed: boolean): boolean {
  if (node.lists !== lists || node.timed !== timed || node.args.length !== args.length) return false;
  for (let index = 0; index < args.length; index++) if (node.args[index] !== args[index]) return false;
  return true;
}

/** Of 32-bit numbers, mixed by multiplying with odd constants (Knuth, TAOCP 3, section 6.4). */
function hash(kind: number, args: readonly number[]): number {
  let mixed = Math.imul(kind, 0x9e3779b1);
  for (const arg of args) mixed = Math.imul((mixed ^ (mixed >>> 15)) + arg, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Equal for equal operations; a number for a constant, which has its own kind of key. */
function operationKey(operation: SharedOperation): string | number {
  switch (operation.kind) {
    case "constant":
      return Object.is(operation.value, -0) ? "-0" : operation.value;
    case "pattern":
      return `pattern ${operation.name}`;
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
      return `${operation.how} of`;
    default:
      return operation.kind;
  }
}

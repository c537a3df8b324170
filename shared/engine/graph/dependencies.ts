/** Which cells of its arguments a cell of a node needs: the one statement of it, read by order, demand and blame. */
import { unreachable } from "../../invariant.ts";
import type { Graph, Node, Operation } from "./graph.ts";

export interface NeedVisitor {
  /** In each of its periods from `from` up to `to` (exclusive) the node needs `arg`, `lag` periods earlier. */
  readonly alongside: (arg: number, from: number, to: number, lag: number) => void;
  /** In each of its periods the node needs `arg` in all from `first` up to `end` (exclusive). */
  readonly throughout: (arg: number, first: number, end: number) => void;
}

type OperationOverTime = Extract<
  Operation,
  { readonly kind: "shift" | "at" | "total" | "npv" | "irr" | "cumulate" | "assemble" }
>;

/** Of every other operation a cell needs the arguments in its own period, and nothing else. */
export function isOverTime(operation: Operation): operation is OperationOverTime {
  switch (operation.kind) {
    case "shift":
    case "at":
    case "total":
    case "npv":
    case "irr":
    case "cumulate":
    case "assemble":
      return true;
    default:
      return false;
  }
}

/** Visits what a node needs, items aside. A running sum needs its own last cell. */
export function visitNeeds(graph: Graph, id: number, { alongside, throughout }: NeedVisitor): void {
  const { nodes, periodCount } = graph;
  const { operation, args } = nodes[id]!;
  if (!isOverTime(operation)) {
    for (const arg of args) alongside(arg, 0, periodCount, 0);
    return;
  }
  switch (operation.kind) {
    case "shift": {
      const { lag } = operation;
      const from = Math.min(Math.max(lag, 0), periodCount);
      const to = Math.max(Math.min(periodCount, periodCount + lag), 0);
      alongside(args[0]!, from, to, lag);
      if (args[1] === undefined) return;
      alongside(args[1], 0, from, 0);
      alongside(args[1], to, periodCount, 0);
      return;
    }
    case "at":
      throughout(args[0]!, operation.period, operation.period + 1);
      return;
    case "total":
    case "npv":
    case "irr":
      for (const arg of args) throughout(arg, 0, nodes[arg]!.timed ? periodCount : 1);
      return;
    case "cumulate":
      alongside(id, 1, periodCount, 1);
      alongside(args[0]!, 0, periodCount, 0);
      if (args[1] !== undefined) alongside(args[1], 0, periodCount, 0);
      return;
    case "assemble":
      for (let piece = 0; piece < args.length; piece++)
        if (args[piece] !== -1)
          alongside(args[piece]!, operation.starts[piece]!, operation.starts[piece + 1] ?? periodCount, 0);
      return;
    default:
      unreachable(operation);
  }
}

/** Visits the cells that a node needs in one period, by node and period. */
export function visitCellNeeds(
  graph: Graph,
  id: number,
  period: number,
  visit: (arg: number, period: number) => void,
): void {
  visitNeeds(graph, id, {
    alongside(arg, from, to, lag) {
      if (period >= from && period < to) visit(arg, period - lag);
    },
    throughout(arg, first, end) {
      for (let each = first; each < end; each++) visit(arg, each);
    },
  });
}

/** The piece of an assembled row that holds in a period; -1 before the first. */
export function pieceAt(starts: readonly number[], period: number): number {
  return starts.findLastIndex((start) => start <= period);
}

/** Periods at which the needs of a node change their pattern. */
export function breaksOf(node: Node, periodCount: number): readonly number[] {
  const { operation } = node;
  if (operation.kind === "assemble") return operation.starts;
  if (operation.kind === "shift") return operation.lag > 0 ? [operation.lag] : [periodCount + operation.lag];
  return operation.kind === "at" ? [operation.period, operation.period + 1] : [];
}

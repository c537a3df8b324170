/** Which cells of its arguments a cell of a node needs: the one statement of it, read by order, demand and blame. */
import type { Graph, Node } from "./graph.ts";

/** Visits the cells that a node needs in `period`, by node and period; items aside. A running sum needs its own last cell. */
export function visitNeeds(
  graph: Graph,
  id: number,
  period: number,
  visit: (arg: number, period: number) => void,
): void {
  const { operation, args } = graph.nodes[id]!;
  switch (operation.kind) {
    case "shift": {
      const wanted = period - operation.lag;
      if (wanted >= 0 && wanted < graph.periodCount) visit(args[0]!, wanted);
      else if (args[1] !== undefined) visit(args[1], period);
      return;
    }
    case "at":
      visit(args[0]!, operation.period);
      return;
    case "total":
    case "npv":
    case "irr":
      for (const arg of args) {
        if (!graph.nodes[arg]!.timed) visit(arg, 0);
        else for (let each = 0; each < graph.periodCount; each++) visit(arg, each);
      }
      return;
    case "cumulate":
      if (period > 0) visit(id, period - 1);
      for (const arg of args) visit(arg, period);
      return;
    case "assemble": {
      const piece = pieceAt(operation.starts, period);
      if (piece !== -1 && args[piece] !== -1) visit(args[piece]!, period);
      return;
    }
    default:
      for (const arg of args) visit(arg, period);
  }
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

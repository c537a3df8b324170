/** A node of the graph as a person would write it, down to the lines it reads: `wacc - terminal_growth`. */
import type { Graph } from "./graph.ts";

/** Deeper than this, and longer, it says no more to a reader than an ellipsis. */
const deepest = 3;
const longest = 60;

export function nodeExpression(graph: Graph, id: number, lineOf: ReadonlyMap<number, string>): string {
  const text = write(graph, id, lineOf, 0);
  return text.length <= longest ? text : "the expression";
}

function write(graph: Graph, id: number, lineOf: ReadonlyMap<number, string>, depth: number): string {
  const name = lineOf.get(id);
  // At the top a line is told by what it computes: its name stands beside the message already.
  if (name !== undefined && depth > 0) return name;
  const node = graph.nodes[id];
  if (node === undefined || depth > deepest) return "…";
  const { operation, args } = node;
  const part = (index: number) => write(graph, args[index]!, lineOf, depth + 1);
  const inner = (index: number) => (isCompound(graph, args[index]!, lineOf) ? `(${part(index)})` : part(index));
  switch (operation.kind) {
    case "constant":
      return String(operation.value);
    case "pattern":
      return operation.name;
    case "negate":
      return `-${inner(0)}`;
    case "not":
      return `not ${inner(0)}`;
    case "binary":
      return `${inner(0)} ${operation.operator} ${inner(1)}`;
    case "call":
      return `${operation.name}(${args.map((_, index) => part(index)).join(", ")})`;
    case "shift":
      return `${operation.lag > 0 ? "prev" : "next"}(${part(0)}${Math.abs(operation.lag) === 1 ? "" : `, ${Math.abs(operation.lag)}`})`;
    case "reduce":
      return `${operation.how}(${part(0)})`;
    case "total":
    case "cumulate":
    case "irr":
      return `${operation.kind}(${part(0)})`;
    default:
      return name ?? "…";
  }
}

const isCompound = (graph: Graph, id: number, lineOf: ReadonlyMap<number, string>): boolean =>
  !lineOf.has(id) && graph.nodes[id]?.operation.kind === "binary";

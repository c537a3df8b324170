/** A program as text, one step a line, for tests and for people who want to see what runs. */
import type { Node } from "../graph/graph.ts";
import type { Program } from "./program.ts";

/** `%3 = %1 * %2 [facility] 1..10`: node, operation, lists it spans (by index), periods computed. */
export function programText({ graph, steps, rows }: Program): string {
  const names = new Map<number, string[]>();
  for (const [name, { node }] of rows) names.set(node, [...(names.get(node) ?? []), name]);
  const written = (id: number) => {
    const called = names.get(id);
    return `%${id} = ${nodeText(graph.nodes[id]!)}${called === undefined ? "" : `  # ${called.join(", ")}`}`;
  };
  const lines = steps.flatMap((step) => {
    if (step.kind === "row")
      return [`${written(step.node)}${graph.nodes[step.node]!.timed ? `  ${step.from}..${step.to - 1}` : ""}`];
    if (step.kind === "loop")
      return step.segments.flatMap(({ from, to, isBackward, order }) => [
        `for ${isBackward ? `${to - 1} down to ${from}` : `${from} to ${to - 1}`}:`,
        ...order.map((id) => `  ${written(id)}`),
      ]);
    return [
      "cells:",
      ...step.cells.map(({ node, item, period }) => `  ${written(node)}  item ${item}, period ${period}`),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function nodeText({ operation, args, lists }: Node): string {
  const arg = (index: number) => (args[index] === -1 ? "empty" : `%${args[index]}`);
  const all = args.map((_, index) => arg(index)).join(", ");
  const over = lists.length === 0 ? "" : ` [${lists.join(", ")}]`;
  switch (operation.kind) {
    case "constant":
      return String(operation.value);
    case "pattern":
      return `${operation.name} by period`;
    case "input":
      return `input ${operation.line}${operation.part === "value" ? "" : ` ${operation.part}`}${over}`;
    case "broken":
      return `broken ${operation.line}`;
    case "binary":
      return `${arg(0)} ${operation.operator} ${arg(1)}${over}`;
    case "shift":
      return `${all} shifted by ${operation.lag}${over}`;
    case "at":
      return `${all} at ${operation.period}${over}`;
    case "pick":
      return `${all} of member ${operation.member}${over}`;
    case "reduce":
      return `${operation.how} of ${all}${over}`;
    case "call":
      return `${operation.name}(${all})${over}`;
    case "assemble":
      return `${operation.starts.map((start, index) => `${arg(index)} from ${start}`).join(", ")}${over}`;
    default:
      return `${operation.kind}(${all})${over}`;
  }
}

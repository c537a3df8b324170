/**
 * Why a cell has no value: the walk back to the first cell that has none
 * although all it needs have theirs. Done when somebody asks, never while computing.
 */
import { unreachable } from "../invariant.ts";
import { periodLabels } from "../model/timeline.ts";
import type { Compiled } from "./compile.ts";
import { visitNeeds } from "./dependencies.ts";
import { itemMap, itemsRead, type Node } from "./graph.ts";
import type { Machine } from "./machine.ts";

export type FaultCode =
  | "missing-value"
  | "divided-by-zero"
  | "no-real-value"
  | "too-large"
  | "no-start"
  | "no-rate"
  | "cannot-compute"
  | "no-value";

/** The first cause of a cell without a value. */
export interface Fault {
  readonly code: FaultCode;
  /** The line it began in, and the member and period of that line. */
  readonly line: string;
  readonly member: number;
  readonly period: number;
  /** One sentence, with its place. */
  readonly message: string;
}

interface Place {
  readonly node: number;
  readonly item: number;
  readonly period: number;
}

export function findFault(compiled: Compiled, machine: Machine, node: number, item: number, period: number): Fault {
  const { graph, rows } = compiled.program;
  const lineOf = new Map<number, string>();
  for (const [name, row] of rows) if (!lineOf.has(row.node)) lineOf.set(row.node, name);
  let at: Place = { node, item, period };
  let line = { name: lineOf.get(node) ?? "", item, period };
  for (let steps = 0; steps < 1_000_000; steps++) {
    const name = lineOf.get(at.node);
    if (name !== undefined) line = { name, item: at.item, period: at.period };
    const next = firstWithout(compiled, machine, at);
    if (next === null) break;
    at = next;
  }
  const { code, text } = reasonOf(compiled, machine, at, graph.nodes[at.node]!);
  const row = rows.get(line.name);
  const member = Math.max(0, row?.items.indexOf(line.item) ?? 0);
  return {
    code,
    line: line.name,
    member,
    period: line.period,
    message: placed(compiled, line.name, member, line.period, code, text),
  };
}

function placed(
  { document, lines }: Compiled,
  name: string,
  member: number,
  period: number,
  code: FaultCode,
  text: string,
): string {
  if (code === "cannot-compute") return `${name} cannot be computed. ${text}`;
  const line = lines.get(name);
  if (line === undefined) return text;
  const key = line.memberKeys[member] ?? "";
  const where = key === "" ? name : `${name}[${key}]`;
  const when = line.isTimed ? ` in ${periodLabels(document.timeline)[period]}` : "";
  return `${where}${when}: ${text}`;
}

/** The first argument cell, as the operation reads them, that has no value and is not skipped as empty. */
function firstWithout({ program }: Compiled, machine: Machine, { node: id, item, period }: Place): Place | null {
  const { graph } = program;
  const node = graph.nodes[id]!;
  const cells: Place[] = [];
  visitNeeds(graph, id, period, (arg, at) => {
    for (const argItem of itemsOf(graph, node, arg, item)) cells.push({ node: arg, item: argItem, period: at });
  });
  const { kind } = node.operation;
  const value = (cell: Place) => valueAt(machine, cell);
  if (kind === "select") {
    const [test, then, otherwise] = cells as [Place, Place, Place];
    if (!Number.isFinite(value(test))) return test;
    const taken = value(test) !== 0 ? then : otherwise;
    return Number.isFinite(value(taken)) ? null : taken;
  }
  const subjects =
    isSkipping(kind) && node.args.length > skippedFrom(kind) ? withoutEmpty(machine, node, cells) : cells;
  return subjects.find((cell) => !Number.isFinite(value(cell))) ?? null;
}

const isSkipping = (kind: Node["operation"]["kind"]): boolean =>
  kind === "reduce" || kind === "total" || kind === "cumulate" || kind === "irr" || kind === "npv";

const skippedFrom = (kind: Node["operation"]["kind"]): number => (kind === "npv" ? 2 : 1);

/** Cells of the argument whose flag of emptiness, the node's last argument, is not up. */
function withoutEmpty(machine: Machine, node: Node, cells: readonly Place[]): readonly Place[] {
  const flags = node.args.at(-1)!;
  const isUp = new Set(
    cells
      .filter((cell) => cell.node === flags && valueAt(machine, cell) === 1)
      .map(({ item, period }) => `${item},${period}`),
  );
  const isOneFlag = machine.places[flags]!.periodStride === 0;
  return cells.filter(
    (cell) =>
      cell.node !== flags && !isUp.has(`${cell.item},${isOneFlag ? 0 : cell.period}`) && !isUp.has(`0,${cell.period}`),
  );
}

function itemsOf(graph: Compiled["program"]["graph"], node: Node, arg: number, item: number): Iterable<number> {
  const { kind } = node.operation;
  if (kind === "pick") return itemsRead(graph, node)[item]!;
  if (kind === "reduce") return itemsRead(graph, { ...node, args: [arg] })[item]!;
  return [itemMap(graph, node.lists, graph.nodes[arg]!.lists)[item]!];
}

function valueAt(machine: Machine, { node, item, period }: Place): number {
  const place = machine.places[node]!;
  return machine.memory[place.at + item * place.itemStride + period * place.periodStride]!;
}

function reasonOf(
  compiled: Compiled,
  machine: Machine,
  at: Place,
  node: Node,
): { readonly code: FaultCode; readonly text: string } {
  const { graph } = compiled.program;
  const args = node.args.map((arg) =>
    arg === -1
      ? Number.NaN
      : valueAt(machine, {
          node: arg,
          item: itemMap(graph, node.lists, graph.nodes[arg]!.lists)[at.item]!,
          period: graph.nodes[arg]!.timed ? at.period : 0,
        }),
  );
  const { operation } = node;
  switch (operation.kind) {
    case "input":
      return { code: "missing-value", text: "no value is typed." };
    case "broken":
      return { code: "cannot-compute", text: operation.reason };
    case "shift":
      return { code: "no-start", text: lookText(operation.lag) };
    case "binary":
      if (operation.operator === "/" && args[1] === 0)
        return { code: "divided-by-zero", text: `division by zero (${shown(args[0]!)} / 0).` };
      if (operation.operator === "^" && Number.isNaN(args[0]! ** args[1]!))
        return { code: "no-real-value", text: `${shown(args[0]!)} to the power ${shown(args[1]!)} has no real value.` };
      if (operation.operator === "^" && args[0] === 0)
        return { code: "divided-by-zero", text: `0 to the power ${shown(args[1]!)} divides by zero.` };
      return { code: "too-large", text: "the result is larger than any number here (1.8e308)." };
    case "call":
      return { code: "no-real-value", text: `${operation.name}(${args.map(shown).join(", ")}) has no real value.` };
    case "irr":
      return { code: "no-rate", text: "these cash flows have no rate of return, or more than one." };
    case "total":
    case "cumulate":
    case "npv":
    case "negate":
    case "patch":
      return { code: "too-large", text: "the result is larger than any number here (1.8e308)." };
    case "reduce":
    case "constant":
    case "pattern":
    case "empty":
    case "not":
    case "select":
    case "at":
    case "pick":
    case "assemble":
    case "emptySelect":
    case "emptyPatch":
      return { code: "no-value", text: "there is no value." };
    default:
      return unreachable(operation);
  }
}

const lookText = (lag: number): string =>
  lag > 0
    ? "prev looks before the first period: give it a start, prev(x, 1, start), or the line an opening formula."
    : "next looks after the last period: give it an end, next(x, 1, end).";

const shown = (value: number): string => String(Number(value.toPrecision(6)));

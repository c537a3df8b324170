/**
 * Why a cell has no value: the walk back to the first cell that has none
 * although all it needs have theirs. Done when somebody asks, never while computing.
 */
import { unreachable } from "../invariant.ts";
import { periodLabels } from "../model/timeline.ts";
import type { Compiled } from "./compile.ts";
import { visitCellNeeds } from "./graph/dependencies.ts";
import { type Graph, itemMap, itemsRead, type Node } from "./graph/graph.ts";
import { nodeExpression } from "./graph/nodeExpression.ts";
import type { Machine } from "./machine/machine.ts";

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

export type FaultFinder = (node: number, item: number, period: number) => Fault;

/**
 * Finds the first causes in one state of a machine. Cells on the way share
 * theirs: explaining every cell of a model costs no more than one walk over it.
 */
export function faultFinder(compiled: Compiled, machine: Machine): FaultFinder {
  const { rows } = compiled.program;
  const lineOf = new Map<number, string>();
  for (const [name, row] of rows) if (!lineOf.has(row.node)) lineOf.set(row.node, name);
  const known = new Map<string, Fault>();

  return (node, item, period) => {
    const passed: string[] = [];
    let at: Place = { node, item, period };
    let line = { name: lineOf.get(node) ?? "", item, period };
    let fault: Fault | undefined;
    while (fault === undefined) {
      const name = lineOf.get(at.node);
      if (name !== undefined) {
        const key = `${at.node} ${at.item} ${at.period}`;
        fault = known.get(key);
        if (fault !== undefined) break;
        passed.push(key);
        line = { name, item: at.item, period: at.period };
      }
      const next = firstWithout(compiled, machine, at);
      if (next === null) fault = faultAt(compiled, machine, at, line, lineOf);
      else at = next;
    }
    for (const key of passed) known.set(key, fault);
    return fault;
  };
}

function faultAt(
  compiled: Compiled,
  machine: Machine,
  at: Place,
  line: { readonly name: string; readonly item: number; readonly period: number },
  lineOf: ReadonlyMap<number, string>,
): Fault {
  const { code, text } = reasonOf(compiled, machine, at, lineOf);
  const member = Math.max(0, compiled.program.rows.get(line.name)?.items.indexOf(line.item) ?? 0);
  const message = placed(compiled, line.name, member, line.period, code, text);
  return { code, line: line.name, member, period: line.period, message };
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
  visitCellNeeds(graph, id, period, (arg, at) => {
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
  const isOneFlag = machine.placeOf(flags)!.periodStride === 0;
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
  const place = machine.placeOf(node)!;
  return machine.memory[place.at + item * place.itemStride + period * place.periodStride]!;
}

function reasonOf(
  compiled: Compiled,
  machine: Machine,
  at: Place,
  lineOf: ReadonlyMap<number, string>,
): { readonly code: FaultCode; readonly text: string } {
  const { graph } = compiled.program;
  const node = graph.nodes[at.node]!;
  const written = (arg: number) => nodeExpression(graph, arg, lineOf);
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
      return Number.isNaN(valueAt(machine, at))
        ? { code: "missing-value", text: "no value is typed." }
        : { code: "too-large", text: "what is typed is, in base units, larger than any number here (1.8e308)." };
    case "broken":
      return { code: "cannot-compute", text: operation.reason };
    case "shift":
      return { code: "no-start", text: lookText(operation.lag) };
    case "binary":
      if (operation.operator === "/" && args[1] === 0)
        return { code: "divided-by-zero", text: zeroText(written(node.args[1]!)) };
      if (operation.operator === "^" && args[0] === 0)
        return {
          code: "divided-by-zero",
          text: `division by zero: ${written(node.args[0]!)} is 0, to a negative power.`,
        };
      if (operation.operator === "^" && Number.isNaN(args[0]! ** args[1]!))
        return {
          code: "no-real-value",
          text: `${written(at.node)} has no real value: ${written(node.args[0]!)} is negative.`,
        };
      return { code: "too-large", text: "the result is larger than any number here (1.8e308)." };
    case "call":
      return { code: "no-real-value", text: `${written(at.node)} has no real value${signText(args)}.` };
    case "irr":
      return { code: "no-rate", text: "these cash flows have no rate of return, or more than one." };
    case "npv":
      if (losesAll(machine, node, at.item, graph))
        return { code: "no-real-value", text: "a rate of -100% or less discounts nothing." };
      return { code: "too-large", text: "the result is larger than any number here (1.8e308)." };
    case "total":
    case "cumulate":
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

/** Whether a present value has a rate of -100% or less in any period. */
function losesAll(machine: Machine, node: Node, item: number, graph: Graph): boolean {
  const [rate] = node.args as [number, number];
  const own = itemMap(graph, node.lists, graph.nodes[rate]!.lists)[item]!;
  const periods = graph.nodes[rate]!.timed ? graph.periodCount : 1;
  return Array.from({ length: periods }, (_, period) => valueAt(machine, { node: rate, item: own, period })).some(
    (each) => each <= -1,
  );
}

const lookText = (lag: number): string =>
  lag > 0
    ? "prev looks before the first period: give it a start, prev(x, 1, start), or the line an opening formula."
    : "next looks after the last period: give it an end, next(x, 1, end).";

/** Of a function's only argument: what is the matter is most often its sign. */
const signText = (args: readonly number[]): string => {
  const [only] = args;
  if (args.length !== 1 || only === undefined || only > 0) return "";
  return only === 0 ? ": its argument is 0" : ": its argument is negative";
};

/** The 0 that a person wrote themselves needs no explanation. */
const zeroText = (divisor: string): string =>
  divisor === "0" ? "division by zero." : `division by zero: ${divisor} is 0.`;

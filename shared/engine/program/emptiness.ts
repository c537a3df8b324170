/**
 * Which cells are empty: no value, and not an error.
 *
 * Most emptiness is known when compiling (a line that starts in 2025 is empty
 * in 2024). Where a formula chooses `na` in some cases, flags are computed by
 * nodes of their own, and only where an aggregate or a reader needs them.
 * Whatever is computed from an empty cell is empty; aggregates skip it.
 */
import type { ArgTable } from "../graph/argTable.ts";
import { pieceAt } from "../graph/dependencies.ts";
import type { Node } from "../graph/graph.ts";
import type { GraphBuilder } from "../graph/graphBuilder.ts";
import { type Schedule, visitNodes } from "./schedule.ts";

export type Emptiness = 0 | 1 | 2;
export const never = 0;
export const always = 1;
export const depends = 2;

export interface EmptinessTable {
  /** At `node * periodCount + period`; a node that is not timed has its own in period 0. */
  readonly states: Uint8Array;
  /** By node, 1 where it is or may be empty in some period. */
  readonly isEverEmpty: Uint8Array;
}

export function emptinessOf(builder: GraphBuilder, { steps, table }: Schedule): EmptinessTable {
  const { nodes, periodCount } = builder.graph;
  const states = new Uint8Array(nodes.length * periodCount);
  const isEverEmpty = new Uint8Array(nodes.length);
  const settle = (id: number, period: number) => {
    states[id * periodCount + period] = emptinessAt(builder, states, nodes[id]!, period);
  };
  const mayBe = (id: number) => mayBeEmpty(table, id, isEverEmpty);
  const note = (id: number) => {
    const own = states.subarray(id * periodCount, (id + 1) * periodCount);
    isEverEmpty[id] = own.some((state) => state !== never) ? 1 : 0;
  };
  for (const step of steps) {
    // Most of a model is never empty: nothing of it is looked at period by period.
    if (!(step.kind === "row" ? mayBe(step.node) : step.nodes.some(mayBe))) continue;
    if (step.kind === "cells") for (const { node, period } of step.cells) settle(node, period);
    else if (step.kind === "row") for (let period = step.from; period < step.to; period++) settle(step.node, period);
    else
      for (const { from, to, isBackward, order } of step.segments)
        for (let index = from; index < to; index++)
          for (const id of order) settle(id, isBackward ? to - 1 - (index - from) : index);
    visitNodes(step, note);
  }
  return { states, isEverEmpty };
}

/** Whether a node is empty in itself, or reads one outside its group that is. */
function mayBeEmpty({ nodes, starts, args }: ArgTable, id: number, isEverEmpty: Uint8Array): boolean {
  const end = starts[id + 1]!;
  if (starts[id] === end) return nodes[id]!.operation.kind === "empty";
  for (let at = starts[id]!; at < end; at++) if (args[at] === -1 || isEverEmpty[args[at]!] === 1) return true;
  return false;
}

function emptinessAt(builder: GraphBuilder, states: Uint8Array, node: Node, period: number): Emptiness {
  const { periodCount } = builder.graph;
  const of = (index: number, at = period): Emptiness => {
    const arg = node.args[index]!;
    return states[arg * periodCount + (builder.node(arg).timed ? at : 0)] as Emptiness;
  };
  const { operation } = node;
  switch (operation.kind) {
    case "empty":
      return always;
    case "constant":
    case "pattern":
    case "input":
    case "broken":
    case "total":
    case "cumulate":
    case "npv":
    case "irr":
    case "emptySelect":
    case "emptyPatch":
      return never;
    case "select": {
      if (of(0) === always) return always;
      // Two empty branches are not enough: a test in error chooses neither.
      return of(0) === never && of(1) === never && of(2) === never ? never : depends;
    }
    case "patch":
      return of(0) === never ? never : depends;
    case "shift": {
      const wanted = period - operation.lag;
      if (wanted >= 0 && wanted < periodCount) return of(0, wanted);
      return node.args.length > 1 ? of(1) : never;
    }
    case "at":
      return of(0, operation.period);
    case "reduce":
      return operation.how === "mean" || operation.how === "min" || operation.how === "max" ? of(0) : never;
    case "assemble": {
      const piece = pieceAt(operation.starts, period);
      return piece === -1 || node.args[piece] === -1 ? always : of(piece);
    }
    default: {
      const all = node.args.map((_, index) => of(index));
      return all.includes(always) ? always : all.includes(depends) ? depends : never;
    }
  }
}

/** Gives every aggregate that may meet an empty cell the flags of its argument. Adds nodes; their order is still to be found. */
export function flagAggregates(builder: GraphBuilder, table: EmptinessTable): FlagMaker {
  const flags = new FlagMaker(builder, table);
  const { nodes } = builder.graph;
  const aggregateCount = nodes.length;
  for (let id = 0; id < aggregateCount; id++) {
    const { operation, args } = nodes[id]!;
    const { kind } = operation;
    if (kind !== "reduce" && kind !== "total" && kind !== "cumulate" && kind !== "npv" && kind !== "irr") continue;
    const subject = args[kind === "npv" ? 1 : 0]!;
    if (flags.isEverEmpty(subject)) builder.fill(id, operation, [...args, flags.of(subject)]);
  }
  return flags;
}

const nevers = new Map<number, readonly Emptiness[]>();

/** The same array each time, so that a row which is never empty is known at a glance. */
function neverOver(periodCount: number): readonly Emptiness[] {
  const known = nevers.get(periodCount) ?? new Array<Emptiness>(periodCount).fill(never);
  nevers.set(periodCount, known);
  return known;
}

/** Makes the node that says, with 1 or 0, where another node is empty. */
export class FlagMaker {
  private readonly builder: GraphBuilder;
  private readonly table: EmptinessTable;
  private readonly made = new Map<number, number>();
  private readonly neverEmpty: readonly Emptiness[];

  constructor(builder: GraphBuilder, table: EmptinessTable) {
    this.builder = builder;
    this.table = table;
    this.neverEmpty = neverOver(builder.graph.periodCount);
  }

  /** By period; the same in all where the node is not timed. */
  states(id: number): readonly Emptiness[] {
    if (!this.isEverEmpty(id)) return this.neverEmpty;
    const { periodCount } = this.builder.graph;
    const own = this.table.states.subarray(id * periodCount, (id + 1) * periodCount);
    return Array.from(own, (state) => (this.builder.node(id).timed ? state : own[0])) as Emptiness[];
  }

  /** Whether anybody asked for flags: the program has further nodes then, and aggregates read them. */
  get areNeeded(): boolean {
    return this.made.size > 0;
  }

  isEverEmpty(id: number): boolean {
    return this.table.isEverEmpty[id] === 1;
  }

  of(root: number): number {
    const waiting: number[] = [];
    const flag = this.reserve(root, waiting);
    while (waiting.length > 0) this.fill(waiting.pop()!, waiting);
    return flag;
  }

  private reserve(id: number, waiting: number[]): number {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const { lists, timed } = this.builder.node(id);
    const states = this.states(id);
    let flag: number;
    if (states.includes(depends)) {
      flag = this.builder.reserve({ kind: "empty" }, lists, timed);
      waiting.push(id);
    } else if (states.every((state) => state === states[0])) flag = this.builder.constant(states[0]!);
    else flag = this.builder.add({ kind: "pattern", name: `empty ${states.join("")}`, values: states }, [], [], true);
    this.made.set(id, flag);
    return flag;
  }

  private fill(id: number, waiting: number[]): void {
    const flag = this.made.get(id)!;
    const { operation, args } = this.builder.node(id);
    const of = (index: number) => this.reserve(args[index]!, waiting);
    const nothing = this.builder.constant(0);
    switch (operation.kind) {
      case "select":
        this.builder.fill(flag, { kind: "emptySelect" }, [args[0]!, of(0), of(1), of(2)]);
        return;
      case "patch":
        this.builder.fill(flag, { kind: "emptyPatch" }, [args[1]!, of(0)]);
        return;
      case "shift":
        this.builder.fill(flag, operation, [of(0), args.length > 1 ? of(1) : nothing]);
        return;
      case "at":
      case "pick":
        this.builder.fill(flag, operation, [of(0)]);
        return;
      case "reduce":
        this.builder.fill(flag, { kind: "reduce", how: "all" }, [of(0)]);
        return;
      case "assemble":
        this.builder.fill(
          flag,
          operation,
          args.map((arg, index) => (arg === -1 ? this.builder.constant(1) : of(index))),
        );
        return;
      default: {
        const all = args.map((_, index) => of(index));
        const rest = all.slice(1).reduce((left, right) => this.either(left, right), nothing);
        this.builder.fill(flag, { kind: "binary", operator: "or" }, [all[0]!, rest]);
      }
    }
  }

  private either(left: number, right: number): number {
    return this.builder.elementwise({ kind: "binary", operator: "or" }, [left, right]);
  }
}

/**
 * Runs a program in one buffer: what no varying input reaches is computed once,
 * the rest once for every block of cases.
 *
 * Cases never meet: a case has the same bits alone as in any block. With no
 * varying input the machine holds one case and keeps all its rows, so that a row
 * is computed when it is first read, and after a changed input only what depends
 * on it, again when it is read: of a large model a person sees a few rows at a time.
 * Its inputs are asked for in the same way.
 */
import { type Graph, itemCountOf } from "../graph/graph.ts";
import type { Program } from "../program/program.ts";
import { type Readers, readersOf } from "../program/readers.ts";
import { firstOf, type Step, visitNodes } from "../program/schedule.ts";
import { type Kernels, plainKernels } from "./kernels.ts";
import { layoutInBlocks, type Place, type PlaceOf } from "./layout.ts";
import { cellCountOf, type OneCaseLayout, oneCaseLayout } from "./oneCaseLayout.ts";
import { rowRunner } from "./rowRunner.ts";
import { simdBuffer } from "./simd/simdKernels.ts";
import type { RowRunner } from "./source.ts";
import { type Run, runOf } from "./stepRun.ts";

export interface MachineOptions {
  /** Input nodes whose values differ between cases. */
  readonly varying: readonly number[];
  /** Nodes that are read after a run; null for every row of the program. */
  readonly outputs: readonly number[] | null;
  /** Cases computed together. */
  readonly blockSize: number;
  /** Writes a shared input, when it is first needed; absent where all are written before a run. */
  readonly load?: (input: number) => void;
  /**
   * One of another state of the same model, which must not be used again: what it computed stands where nothing is
   * another, while its buffer has room.
   */
  readonly before?: Machine;
}

export class Machine {
  readonly memory: Float64Array;
  private readonly kernels: Kernels;
  /** Null where cases differ. */
  private readonly oneCase: OneCaseLayout | null;
  /** Where the cells of a node are; undefined where nothing that is read needs it. */
  readonly placeOf: PlaceOf;
  private readonly graph: Graph;
  /** What is the same in every case. */
  private readonly shared: readonly Step[];
  /** By shared step; made when it first runs: of a large model most rows are never read between two edits of formulas. */
  private readonly runs: (Run | undefined)[];
  private readonly varying: readonly Run[];
  private readonly runOf: (step: Step) => Run;
  /** Made when an input first changes. */
  private readers: Readers | null = null;
  /** By node, the shared step that computes it; -1 where none does. */
  private readonly stepOf: Int32Array;
  /** 1 for a shared step whose rows are of earlier inputs or of none yet; whatever reads such a row is so as well. */
  private readonly isStale: Uint8Array;

  constructor({ graph, steps }: Program, { varying, outputs, blockSize, load, before }: MachineOptions) {
    const needed = outputs === null ? steps : neededSteps(graph, steps, outputs);
    const isVarying = reached(graph, needed, varying);
    const kept = new Set([...varying, ...(outputs ?? [])]);
    const further = before?.layoutFor(graph, needed) ?? null;
    this.oneCase = varying.length > 0 ? null : (further ?? oneCaseLayout(graph, needed, null));
    const { placeOf, size } = this.oneCase ?? layoutInBlocks(graph, needed, isVarying, kept, blockSize);
    this.graph = graph;
    this.placeOf = placeOf;
    const room = load === undefined ? size : Math.ceil(size * roomToGrow);
    const { buffer, kernels } =
      further === null ? bufferOf(room, blockSize) : { buffer: before!.memory, kernels: before!.kernels };
    this.memory = buffer;
    this.kernels = kernels;
    const runners = new Array<RowRunner | undefined>(graph.nodes.length);
    const runnerOf = (id: number): RowRunner => {
      runners[id] ??= rowRunner(graph, id, placeOf, buffer, blockSize, kernels);
      return runners[id];
    };
    this.runOf = (step) => runOf(graph, step, runnerOf, load);
    const isShared = (step: Step) => isVarying[firstOf(step)] === 0;
    this.shared = varying.length === 0 ? needed : needed.filter(isShared);
    this.varying = varying.length === 0 ? [] : needed.filter((step) => !isShared(step)).map(this.runOf);
    this.runs = new Array(this.shared.length);
    this.stepOf = new Int32Array(graph.nodes.length).fill(-1);
    for (let index = 0; index < this.shared.length; index++)
      visitNodes(this.shared[index]!, (id) => {
        this.stepOf[id] = index;
      });
    this.isStale = new Uint8Array(this.shared.length).fill(1);
    if (further !== null) this.takeOver(before!);
    else if (this.oneCase !== null) buffer.fill(Number.NaN);
    else this.empty(isVarying, kept);
  }

  /** For a machine that goes on from this one; null where it cannot. */
  private layoutFor(graph: Graph, steps: readonly Step[]): OneCaseLayout | null {
    const { listSizes, periodCount } = this.graph;
    if (this.oneCase === null || graph.listSizes !== listSizes || graph.periodCount !== periodCount) return null;
    const layout = oneCaseLayout(graph, steps, this.oneCase);
    return layout.size <= this.memory.length ? layout : null;
  }

  /** A row is current where it was, if its step and its nodes are the same, and what it reads is current too. */
  private takeOver(before: Machine): void {
    const { nodes } = this.graph;
    let step = 0;
    let isCurrent = true;
    const look = (id: number) => {
      isCurrent &&= nodes[id] === before.graph.nodes[id];
      for (const arg of nodes[id]!.args) {
        const need = arg === -1 ? -1 : this.stepOf[arg]!;
        if (need !== -1 && need !== step && this.isStale[need] === 1) isCurrent = false;
      }
    };
    for (; step < this.shared.length; step++) {
      const own = this.shared[step]!;
      const was = before.stepOf[firstOf(own)] ?? -1;
      isCurrent = was !== -1 && before.shared[was] === own && before.isStale[was] === 0;
      if (isCurrent) visitNodes(own, look);
      this.isStale[step] = isCurrent ? 0 : 1;
      if (before.shared[was] !== own) visitNodes(own, (id) => this.emptyRow(id));
    }
  }

  /** Cells that no step computes read as no value. */
  private emptyRow(id: number): void {
    const { at } = this.placeOf(id)!;
    this.memory.fill(Number.NaN, at, at + cellCountOf(this.graph, id));
  }

  /** Cells that no step computes read as no value; a place that is given on is never read before it is written. */
  private empty(isVarying: Uint8Array, kept: ReadonlySet<number>): void {
    for (let id = 0; id < this.graph.nodes.length; id++) {
      const place = this.placeOf(id);
      if (place !== undefined && (isVarying[id] === 0 || kept.has(id)))
        this.memory.fill(Number.NaN, place.at, place.at + sizeOf(this.graph, id, place));
    }
  }

  /** Computes all that is the same in every case. */
  runShared(): void {
    this.isStale.fill(1);
    this.settleAll();
  }

  /** Computes the cases now in the columns of the varying inputs. */
  runBlock(): void {
    for (const run of this.varying) run();
  }

  /** Marks what depends on the given nodes as to be computed before it is read. */
  outdate(changed: readonly number[]): void {
    this.readers ??= readersOf(this.graph, this.shared);
    const { starts, steps } = this.readers;
    const isReached = new Uint8Array(this.shared.length);
    const waiting = [...changed];
    const wait = (id: number) => void waiting.push(id);
    while (waiting.length > 0) {
      const id = waiting.pop()!;
      for (let index = starts[id]!; index < starts[id + 1]!; index++) {
        const reader = steps[index]!;
        if (isReached[reader] === 1) continue;
        isReached[reader] = 1;
        this.isStale[reader] = 1;
        visitNodes(this.shared[reader]!, wait);
      }
    }
  }

  /** Makes the row of a node current, with all that it depends on. Cost: a glance where it is. */
  settle(node: number): void {
    const wanted = this.stepOf[node]!;
    if (wanted === -1 || this.isStale[wanted] === 0) return;
    const open = [wanted];
    while (open.length > 0) {
      const step = open.at(-1)!;
      const before = open.length;
      if (this.isStale[step] === 1) this.pushStaleNeeds(step, open);
      if (open.length > before) continue;
      open.pop();
      this.renew(step);
    }
  }

  /** Makes every row current. */
  settleAll(): void {
    for (let step = 0; step < this.shared.length; step++) this.renew(step);
  }

  private pushStaleNeeds(step: number, open: number[]): void {
    visitNodes(this.shared[step]!, (id) => {
      for (const arg of this.graph.nodes[id]!.args) {
        const need = arg === -1 ? -1 : this.stepOf[arg]!;
        if (need !== -1 && need !== step && this.isStale[need] === 1) open.push(need);
      }
    });
  }

  private renew(step: number): void {
    if (this.isStale[step] === 0) return;
    this.runs[step] ??= this.runOf(this.shared[step]!);
    this.runs[step]();
    this.isStale[step] = 0;
  }
}

const sizeOf = (graph: Graph, id: number, { itemStride }: Place) =>
  itemCountOf(graph, graph.nodes[id]!.lists) * itemStride;

/** A live model is edited on and on: how many times as many cells as it has its buffer holds. */
const roomToGrow = 1.25;

/** Below this a call of a kernel costs more than it saves. */
const leastVectored = 32;

const bufferOf = (size: number, blockSize: number) =>
  (blockSize < leastVectored ? null : simdBuffer(size)) ?? {
    buffer: new Float64Array(size),
    kernels: plainKernels,
  };

function neededSteps(graph: Graph, steps: readonly Step[], outputs: readonly number[]): readonly Step[] {
  const isNeeded = new Uint8Array(graph.nodes.length);
  const waiting = [...outputs];
  while (waiting.length > 0) {
    const id = waiting.pop()!;
    if (id === -1 || isNeeded[id] === 1) continue;
    isNeeded[id] = 1;
    waiting.push(...graph.nodes[id]!.args);
  }
  return steps.filter((step) => isNeeded[firstOf(step)] === 1);
}

/** 1 for every node that one of the sources reaches, themselves included. */
function reached(graph: Graph, steps: readonly Step[], sources: readonly number[]): Uint8Array {
  const isReached = new Uint8Array(graph.nodes.length);
  if (sources.length === 0) return isReached;
  for (const source of sources) isReached[source] = 1;
  for (const step of steps) {
    const nodes = step.kind === "row" ? [step.node] : step.nodes;
    if (nodes.some((id) => graph.nodes[id]!.args.some((arg) => arg !== -1 && isReached[arg] === 1)))
      for (const id of nodes) isReached[id] = 1;
  }
  return isReached;
}

/**
 * One case of a model kept current: the grid's. Edits and scenarios change
 * inputs; what depends on them is recomputed, and nothing else. A row is computed
 * when it is read.
 */
import { fromBase } from "../formula/units.ts";
import { invariant } from "../invariant.ts";
import type { Change, Document } from "../model/document.ts";
import { isCalculation, sectionsChanged, seriesEntry, seriesOf } from "../model/lines.ts";
import { periodIndex } from "../model/timeline.ts";
import type { Compiled } from "./compile.ts";
import type { CompiledLine } from "./compiledLines.ts";
import { type Fault, type FaultFinder, faultFinder } from "./faults.ts";
import { changesUnder, changeTouches, type InputValues, inputValues } from "./inputs.ts";
import { isGrownFrom } from "./lines/lineGraph.ts";
import { Machine } from "./machine/machine.ts";
import { always, depends } from "./program/emptiness.ts";
import type { LineRow } from "./program/program.ts";

/** A cell as read, in its line's own unit. */
export type Cell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "fault"; readonly fault: Fault };

/** Where a cell's value comes from. `override` is typed over a formula in the document itself. */
export type Origin = "typed" | "override" | "scenario" | "opening" | "formula" | "empty" | "missing";

const emptyCell: Cell = { kind: "empty" };

export class LiveModel {
  private model: Compiled;
  private shown: string | null;
  private machine: Machine;
  private changes: ReadonlyMap<string, readonly Change[]>;
  /** Of the numbers as they stand; made when somebody asks. */
  private findFault: FaultFinder | null = null;
  private written = new Map<string, { readonly of: CompiledLine["line"]; readonly changes: readonly Change[] }>();
  /** Names of the lines whose inputs were written into this machine; the others' stand in it as they were, or are not in use. */
  private loaded = new Set<string>();

  constructor(compiled: Compiled, scenario: string | null) {
    this.model = compiled;
    this.shown = scenario;
    this.changes = changesUnder(compiled.document, scenario);
    this.machine = this.machineOf(compiled);
  }

  get compiled(): Compiled {
    return this.model;
  }

  get scenario(): string | null {
    return this.shown;
  }

  /** Shows another state of the document, or another scenario. */
  follow(compiled: Compiled, scenario: string | null): void {
    const isSameProgram = compiled.program === this.model.program;
    const before = { compiled: this.model, changes: this.changes };
    this.model = compiled;
    this.shown = scenario;
    this.findFault = null;
    this.changes = changesUnder(compiled.document, scenario);
    if (!isSameProgram) {
      const isGrown = isGrownFrom(compiled.known.graph, before.compiled.known.graph);
      this.machine = this.machineOf(compiled, isGrown ? this.machine : undefined);
      this.loaded = new Set();
      if (!isGrown) this.written = new Map();
    }
    const changed = this.writeInputs(this.linesChanged(before.compiled.document, before.changes));
    if (changed.length > 0) this.machine.outdate(changed);
  }

  /** Computes now what would be when it is read. */
  settle(): void {
    this.machine.settleAll();
  }

  /** `member` counts as in memberKeys. A line with one number for all periods reads the same in each. */
  read(line: string, member: number, period: number): Cell {
    const row = this.row(line);
    const at = this.place(row, member, period);
    const base = this.machine.memory[at]!;
    if (base - base === 0) return { kind: "value", value: fromBase(this.line(line).unit, base) };
    if (this.isEmpty(row, member, period)) return emptyCell;
    const item = row.items[member]!;
    this.findFault ??= this.faultFinder();
    return { kind: "fault", fault: this.findFault(row.node, item, period) };
  }

  /** The value in the line's unit; NaN where the cell is empty or has a fault. */
  number(line: string, member: number, period: number): number {
    const base = this.machine.memory[this.place(this.row(line), member, period)]!;
    return base - base === 0 ? fromBase(this.line(line).unit, base) : Number.NaN;
  }

  /** Whether every cell of a line has a value: for whoever looks for those without one, a tenth of the time of reading each. */
  isComplete(name: string): boolean {
    const row = this.row(name);
    const place = this.machine.placeOf(row.node)!;
    const periods = place.periodStride === 0 ? 1 : this.model.document.timeline.periods;
    for (const item of row.items) {
      let at = place.at + item * place.itemStride;
      for (let period = 0; period < periods; period++, at += place.periodStride)
        if (!Number.isFinite(this.machine.memory[at])) return false; // a division by zero is an infinity here
    }
    return true;
  }

  origin(name: string, member: number, period: number): Origin {
    const { line, memberKeys } = this.line(name);
    const key = memberKeys[member]!;
    const { document } = this.model;
    const isTouched = this.changes.get(name)?.some((change) => changeTouches(document, change, key, period)) ?? false;
    if (isTouched) return "scenario";
    const isTyped = seriesEntry(seriesOf(line.values, key), period) !== undefined;
    if (!isCalculation(line)) return isTyped ? "typed" : "missing";
    if (isTyped) return period < document.timeline.actuals ? "typed" : "override";
    if (this.isEmpty(this.row(name), member, period)) return "empty";
    return line.opening !== undefined && period === startOf(document, line.from) ? "opening" : "formula";
  }

  private isEmpty(row: LineRow, member: number, period: number): boolean {
    const state = row.emptiness[period];
    if (state !== depends) return state === always;
    this.machine.settle(row.flags!);
    const place = this.machine.placeOf(row.flags!)!;
    return this.machine.memory[place.at + row.items[member]! * place.itemStride + period * place.periodStride] === 1;
  }

  private place(row: LineRow, member: number, period: number): number {
    const place = this.machine.placeOf(row.node)!;
    return place.at + row.items[member]! * place.itemStride + period * place.periodStride;
  }

  private line(name: string): CompiledLine {
    return this.model.lines.get(name)!;
  }

  /** The row of a line, its numbers current. */
  private row(name: string): LineRow {
    const row = this.rowAsItIs(name);
    this.machine.settle(row.node);
    return row;
  }

  private rowAsItIs(name: string): LineRow {
    return this.model.program.rows.get(name)!;
  }

  /** A cause may lie in any row, and in what says whether it is empty. */
  private faultFinder(): FaultFinder {
    this.machine.settleAll();
    return faultFinder(this.model, this.machine);
  }

  /** Names of all lines whose inputs may differ from those of the document and the changes before. */
  private linesChanged(document: Document, changes: LiveModel["changes"]): Iterable<string> {
    const typed = sectionsChanged(document, this.model.document).flatMap(({ lines }) => lines.map(({ name }) => name));
    return new Set([...typed, ...changes.keys(), ...this.changes.keys()]);
  }

  /** Brings inputs that are in use up to date; gives the nodes whose values differ. What nobody used yet is written when it is. */
  private writeInputs(names: Iterable<string>): readonly number[] {
    const changed: number[] = [];
    for (const name of names) {
      const before = this.written.get(name);
      const line = this.model.lines.get(name)?.line;
      if (before === undefined || line === undefined) continue;
      if (before.of === line && isSameList(before.changes, this.changes.get(name) ?? none)) continue;
      changed.push(...this.writeLine(name));
    }
    return changed;
  }

  /** Writes all inputs of a line; gives those whose values differ. */
  private writeLine(name: string): readonly number[] {
    const line = this.line(name);
    const changes = this.changes.get(name) ?? none;
    this.written.set(name, { of: line.line, changes });
    this.loaded.add(name);
    const row = this.rowAsItIs(name);
    const { value, factor, summand } = row.inputs;
    const values = inputValues(this.model.document, line, changes);
    const changed: number[] = [];
    for (const [node, part] of [
      [value, values.value],
      [factor, values.factor],
      [summand, values.summand],
    ] as const)
      if (node !== undefined && this.writeNode(node, row, part)) changed.push(node);
    return changed;
  }

  private machineOf({ program }: Compiled, before?: Machine): Machine {
    return new Machine(program, {
      varying: [],
      outputs: null,
      blockSize: 1,
      ...(before === undefined ? {} : { before }),
      load: (input) => {
        const { operation } = program.graph.nodes[input]!;
        invariant(operation.kind === "input", "what is loaded is an input");
        if (!this.loaded.has(operation.line)) this.writeLine(operation.line);
      },
    });
  }

  private writeNode(node: number, row: LineRow, values: InputValues["value"]): boolean {
    const place = this.machine.placeOf(node);
    if (place === undefined) return false;
    const { memory } = this.machine;
    const periods = values.length / row.items.length;
    let isChanged = false;
    for (let member = 0; member < row.items.length; member++)
      for (let period = 0; period < periods; period++) {
        const at = place.at + row.items[member]! * place.itemStride + period * place.periodStride;
        const value = values[member * periods + period]!;
        if (Object.is(memory[at], value)) continue;
        memory[at] = value;
        isChanged = true;
      }
    return isChanged;
  }
}

const startOf = (document: Document, from: string | undefined): number =>
  from === undefined ? 0 : (periodIndex(document.timeline, from) ?? 0);

const none: readonly Change[] = [];

const isSameList = (a: readonly Change[], b: readonly Change[]): boolean =>
  a.length === b.length && a.every((change, index) => change === b[index]);

export const openLive = (compiled: Compiled, scenario: string | null): LiveModel => new LiveModel(compiled, scenario);

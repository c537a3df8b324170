/**
 * A table of cases through a program, in blocks.
 *
 * Only what lies between the inputs that vary and the outputs that are read is
 * computed for every case; everything else once. The block's size changes no bit.
 */
import { fromBase, toBase, type Unit } from "../formula/units.ts";
import { invariant } from "../invariant.ts";
import type { Compiled } from "./compile.ts";
import { changesUnder, inputValues } from "./inputs.ts";
import { Machine, type MachineOptions } from "./machine/machine.ts";
import type { LineRow, Program } from "./program/program.ts";

export interface CaseTable {
  readonly caseCount: number;
  /** Inputs only; a later column of the same cells wins. */
  readonly columns: readonly CaseColumn[];
}

/** Replaces an input in each case. */
export interface CaseColumn {
  readonly line: string;
  /**
   * Which input of the line: its `value` (where absent); or, of a calculation that some scenario changes, the
   * `factor` its row is taken times and the `summand` that is added, or stands alone where the factor is NaN.
   */
  readonly part?: InputPart;
  /** Every member where absent. */
  readonly member?: number;
  /** Every period where absent; a line with one number for all periods has no other. */
  readonly period?: number;
  /** One value a case, in the line's unit; a factor has none. NaN where nothing is typed. */
  readonly values: Float64Array;
}

export type InputPart = "value" | "factor" | "summand";

export interface OutputCell {
  readonly line: string;
  readonly member: number;
  readonly period: number;
}

export interface RunOptions {
  readonly scenario: string | null;
  readonly blockSize?: number;
  /**
   * As the grid has them: with 15 digits where these say it all (see fromBase). True where absent; statistics of many
   * cases do without, for it takes as long as a good part of the model, and moves nothing that a person is told.
   */
  readonly areReadable?: boolean;
}

/** Cases a block: large enough to hide the cost of a step, small enough for its columns to stay in cache. */
const usualBlock = 256;

/**
 * One column an output, `[output][case]`, in its line's unit; NaN where a case
 * has no value. Cost: rows between inputs and outputs × cases.
 */
export function runCases(
  compiled: Compiled,
  { caseCount, columns }: CaseTable,
  outputs: readonly OutputCell[],
  { scenario, blockSize = usualBlock, areReadable = true }: RunOptions,
): readonly Float64Array[] {
  const { program, lines } = compiled;
  for (const { values } of columns) invariant(values.length === caseCount, "a column has one value per case");
  const size = Math.max(1, Math.min(blockSize, 2 ** Math.ceil(Math.log2(caseCount)))); // round after round of a search, one machine
  const varying = [...new Set(columns.map((column) => inputOf(compiled, column)))];
  const rows = outputs.map(({ line }) => program.rows.get(line)!);
  const machine = machineFor(program, { varying, outputs: rows.map(({ node }) => node), blockSize: size });
  writeCommonInputs(compiled, machine, scenario, size);
  machine.runShared();

  const results = outputs.map(() => new Float64Array(caseCount));
  for (let start = 0; start < caseCount; start += size) {
    const count = Math.min(size, caseCount - start);
    for (const column of columns) writeColumn(compiled, machine, column, start, count);
    machine.runBlock();
    for (const [index, output] of outputs.entries())
      readColumn(machine, rows[index]!, output, results[index]!.subarray(start, start + count));
  }
  for (const [index, { line }] of outputs.entries()) {
    const { unit } = lines.get(line)!;
    if (areReadable) toReadable(results[index]!, unit);
    else toOwnUnit(results[index]!, unit);
  }
  return results;
}

/**
 * The machine of the last run of a program serves the next that varies and reads
 * the same: after an edit a table is run again with nothing built anew. Nothing
 * of a run stays in it, for each writes all inputs before it computes.
 */
const lastMachines = new WeakMap<Program, { readonly key: string; readonly machine: Machine }>();

function machineFor(program: Program, options: BatchOptions): Machine {
  const key = `${options.varying.join()}>${options.outputs.join()}x${options.blockSize}`;
  const last = lastMachines.get(program);
  if (last?.key === key) return last.machine;
  const machine = new Machine(program, options);
  lastMachines.set(program, { key, machine });
  return machine;
}

type BatchOptions = MachineOptions & { readonly outputs: readonly number[] };

function inputOf({ program }: Compiled, { line, part = "value" }: CaseColumn): number {
  const node = program.rows.get(line)?.inputs[part];
  invariant(node !== undefined, `${line} has an input for its ${part}`);
  return node;
}

function writeCommonInputs(compiled: Compiled, machine: Machine, scenario: string | null, size: number): void {
  const changes = changesUnder(compiled.document, scenario);
  for (const [name, line] of compiled.lines) {
    const row = compiled.program.rows.get(name)!;
    const { value, factor, summand } = row.inputs;
    if (value === undefined && factor === undefined) continue;
    const values = inputValues(compiled.document, line, changes.get(name) ?? []);
    for (const [node, part] of [
      [value, values.value],
      [factor, values.factor],
      [summand, values.summand],
    ] as const) {
      const place = node === undefined ? undefined : machine.placeOf(node);
      if (place === undefined) continue;
      const periods = part.length / row.items.length;
      for (const [cell, each] of part.entries()) {
        const item = row.items[Math.floor(cell / periods)]!;
        const at = place.at + item * place.itemStride + (cell % periods) * place.periodStride;
        machine.memory.fill(each, at, at + (place.caseStride === 1 ? size : 1));
      }
    }
  }
}

function writeColumn(
  { program, lines }: Compiled,
  machine: Machine,
  { line, part = "value", member, period, values }: CaseColumn,
  start: number,
  count: number,
): void {
  const row = program.rows.get(line)!;
  const { unit, isTimed } = lines.get(line)!;
  const place = machine.placeOf(row.inputs[part]!);
  if (place === undefined) return;
  const members = member === undefined ? row.items : row.items.subarray(member, member + 1);
  const periods = !isTimed ? [0] : period === undefined ? Array.from(row.emptiness, (_, index) => index) : [period];
  for (const item of members)
    for (const each of periods) {
      const at = place.at + item * place.itemStride + each * place.periodStride;
      if (part === "factor") machine.memory.set(values.subarray(start, start + count), at);
      else for (let c = 0; c < count; c++) machine.memory[at + c] = toBase(unit, values[start + c]!);
    }
}

function readColumn(machine: Machine, row: LineRow, { member, period }: OutputCell, out: Float64Array): void {
  const place = machine.placeOf(row.node)!;
  const at = place.at + row.items[member]! * place.itemStride + period * place.periodStride;
  if (place.caseStride === 1) out.set(machine.memory.subarray(at, at + out.length));
  else out.fill(machine.memory[at]!);
}

// Two loops: over a function that is handed in, one would take several times as long.
function toReadable(values: Float64Array, unit: Unit): void {
  for (let c = 0; c < values.length; c++) {
    const base = values[c]!;
    values[c] = base - base === 0 ? fromBase(unit, base) : Number.NaN;
  }
}

function toOwnUnit(values: Float64Array, { numerator, denominator }: Unit): void {
  for (let c = 0; c < values.length; c++) {
    const base = values[c]!;
    values[c] = base - base === 0 ? (base * denominator) / numerator : Number.NaN;
  }
}

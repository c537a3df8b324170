/** What is unlike under two scenarios: the inputs as they act, whichever changes brought them there. */
import type { Compiled } from "../../engine/compile.ts";
import type { CompiledLine } from "../../engine/compiledLines.ts";
import { changesUnder, type InputValues, inputValues } from "../../engine/inputs.ts";
import type { InputPart } from "../../engine/run.ts";
import { fromBase } from "../../formula/units.ts";
import { isCalculation } from "../../model/lines.ts";

/** A cell before and after. */
export interface ChangedCell {
  readonly member: number;
  /** Undefined where one number holds in every period. */
  readonly period: number | undefined;
  /** Its value, or of a calculation both the factor and the summand: what each is before and after. */
  readonly parts: readonly ChangedPart[];
}

/** In the line's unit, a factor in none; NaN where nothing stands. */
export interface ChangedPart {
  readonly part: InputPart;
  readonly from: number;
  readonly to: number;
}

export interface ChangedLine {
  readonly line: string;
  /** At least one. */
  readonly cells: readonly ChangedCell[];
}

/**
 * In the order of the story: first what only `from` changes and is taken back,
 * then what `to` changes, each in the order in which its scenario says it.
 */
export function changedLines(compiled: Compiled, from: string | null, to: string | null): readonly ChangedLine[] {
  const before = changesUnder(compiled.document, from);
  const after = changesUnder(compiled.document, to);
  const names = [...[...before.keys()].filter((name) => !after.has(name)), ...after.keys()];
  return names.flatMap((name) => {
    const line = compiled.lines.get(name);
    if (line === undefined) return [];
    const old = inputValues(compiled.document, line, before.get(name) ?? []);
    const now = inputValues(compiled.document, line, after.get(name) ?? []);
    const { inputs } = compiled.program.rows.get(name)!;
    const parts = partNames.filter((part) => inputs[part] !== undefined && old[part].length > 0);
    const cells = changedCells(line, parts, old, now);
    return cells.length === 0 ? [] : [{ line: name, cells }];
  });
}

const partNames: readonly InputPart[] = ["value", "factor", "summand"];

function changedCells(
  { memberKeys, isTimed, unit, line }: CompiledLine,
  parts: readonly InputPart[],
  before: InputValues,
  after: InputValues,
): readonly ChangedCell[] {
  const told = isCalculation(line) ? parts.filter((part) => part !== "value") : parts; // what is typed in it no scenario changes
  const periods = before.value.length / memberKeys.length;
  const own = (part: InputPart, value: number) => (part === "factor" ? value : fromBase(unit, value));
  return Array.from(
    before.value,
    (_, cell): ChangedCell => ({
      member: Math.floor(cell / periods),
      period: isTimed ? cell % periods : undefined,
      parts: told.map((part) => ({ part, from: own(part, before[part][cell]!), to: own(part, after[part][cell]!) })),
    }),
  ).filter((cell) => cell.parts.some(({ from, to }) => !isSame(from, to)));
}

const isSame = (from: number, to: number): boolean => from === to || (Number.isNaN(from) && Number.isNaN(to));

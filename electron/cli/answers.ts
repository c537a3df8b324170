/**
 * What a computed case answers, in the shape of `eval --format json`: values in
 * the line's own unit, one for every period also where a line has one number for
 * all; null where a cell is empty, and null with an error where it failed.
 */
import type { LiveModel } from "../../shared/engine/live.ts";
import { counted } from "../../shared/model/counted.ts";
import type { Document, Line } from "../../shared/model/document.ts";
import { isByLists, memberKeys } from "../../shared/model/lines.ts";
import { periodLabels } from "../../shared/model/timeline.ts";

export type Values = readonly (number | null)[];

export type LineAnswer =
  | { readonly unit: string; readonly values: Values }
  | { readonly unit: string; readonly items: { readonly [item: string]: Values } };

export interface CellError {
  readonly line: string;
  /** Null for a line without items. */
  readonly item: string | null;
  readonly period: string;
  readonly message: string;
}

export interface Answers {
  readonly lines: { readonly [line: string]: LineAnswer };
  readonly errors: readonly CellError[];
}

export function answersOf(document: Document, live: LiveModel, lines: readonly Line[]): Answers {
  const errors: CellError[] = [];
  const periods = periodLabels(document.timeline);

  const valuesOf = (line: Line, member: number, item: string | null): Values =>
    periods.map((period, index) => {
      const value = live.number(line.name, member, index);
      if (Number.isFinite(value)) return value;
      const cell = live.read(line.name, member, index);
      if (cell.kind === "fault") errors.push({ line: line.name, item, period, message: cell.fault.message });
      return null;
    });

  const answers = lines.map((line): [string, LineAnswer] => {
    const { name, unit } = line;
    if (!isByLists(line)) return [name, { unit, values: valuesOf(line, 0, null) }];
    const items = memberKeys(document, line).map((key, member) => [key, valuesOf(line, member, key)]);
    return [name, { unit, items: Object.fromEntries(items) }];
  });
  return { lines: Object.fromEntries(answers), errors };
}

/** Sentences for a person; whoever wants all of more takes the JSON. */
const mostTold = 1_000;

/** A sentence for each line and item that failed, at the first period where it did so for that reason. */
export function errorLines(errors: readonly CellError[]): readonly string[] {
  const firsts = new Map<string, string>();
  for (const { line, item, period, message } of errors) {
    const name = item === null ? line : `${line}[${item}]`;
    if (!firsts.has(`${name} ${message}`)) firsts.set(`${name} ${message}`, `${name}@${period}: ${message}`);
  }
  const told = [...firsts.values()];
  const rest = told.length - mostTold;
  return rest <= 0 ? told : [...told.slice(0, mostTold), `And ${counted(rest, "more error")}.`];
}

/** Tells a cell that failed from one that is empty. */
export function failedCells({ errors }: Answers): (line: string, item: string | null, period: string) => boolean {
  const failed = new Set(errors.map(({ line, item, period }) => `${line} ${item} ${period}`));
  return (line, item, period) => failed.has(`${line} ${item} ${period}`);
}

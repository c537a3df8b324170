/** The cells a cell reads and the cells that read it, one level at a time: the two trees of the trace. */
import type { LiveModel } from "../../engine/live.ts";
import { parseFormula } from "../../formula/parse.ts";
import { cellFormula } from "./cellFormula.ts";
import { type FormulaPart, formulaParts } from "./formulaParts.ts";
import { isOneCell, type OneCell, type TraceCell } from "./traceCell.ts";

/** One step of the trace: how it is written, or the line's name, and the cell it leads to. */
export interface Step {
  readonly text: string;
  readonly cell: TraceCell;
  /** How many cells it stands for besides the one it leads to. */
  readonly more: number;
}

/** In the order of the formula; none for a typed number. */
export function fedBy(live: LiveModel, cell: TraceCell): readonly Step[] {
  return partsAt(live, cell).map(({ text, target, isAllPeriods }) => ({
    text,
    cell: target,
    more: cellsOf(live, target, isAllPeriods) - 1,
  }));
}

/** One step a line that reads the cell: its cell nearest to this one. In the order of the document. */
export function feeding(live: LiveModel, cell: TraceCell): readonly Step[] {
  const { lines } = live.compiled;
  return (lines.get(cell.line)?.feeds ?? []).flatMap((name) => {
    const readers = cellsOfLine(live, name).filter((reader) => reads(live, reader, cell));
    const nearest =
      readers.find(({ member, period }) => isNear(live, { line: name, member, period }, cell)) ?? readers[0];
    return nearest === undefined ? [] : [{ text: name, cell: nearest, more: readers.length - 1 }];
  });
}

function isNear(live: LiveModel, reader: OneCell, cell: TraceCell): boolean {
  const key = (at: TraceCell) => live.compiled.lines.get(at.line)?.memberKeys[at.member ?? 0];
  const isSameMember = cell.member === null || key(reader) === "" || key(cell) === "" || key(reader) === key(cell);
  return isSameMember && (cell.period === null || reader.period >= cell.period);
}

function reads(live: LiveModel, reader: OneCell, { line, member, period }: TraceCell): boolean {
  return partsAt(live, reader).some(
    ({ target, isAllPeriods }) =>
      target.line === line &&
      (target.member === null || member === null || target.member === member) &&
      (isAllPeriods || period === null || target.period === period || live.compiled.lines.get(line)?.isTimed === false),
  );
}

/** A row that stands for all members shows how its first member comes about. */
function partsAt(live: LiveModel, cell: TraceCell): readonly FormulaPart[] {
  const line = live.compiled.lines.get(cell.line)?.line;
  const at = { line: cell.line, member: cell.member ?? 0, period: cell.period ?? 0 };
  const formula = cellFormula(live, isOneCell(cell) ? cell : at);
  if (line === undefined || formula === null) return [];
  const known = live.compiled.trees.get(formula) ?? parseFormula(formula);
  return known.ok ? formulaParts(known.value, live, { line, member: at.member, period: at.period }) : [];
}

/** Every cell of a line; the first period where one number holds in all. */
export function cellsOfLine(live: LiveModel, line: string): readonly OneCell[] {
  const known = live.compiled.lines.get(line);
  if (known === undefined) return [];
  const periods = known.isTimed ? live.compiled.document.timeline.periods : 1;
  return known.memberKeys.flatMap((_, member) =>
    Array.from({ length: periods }, (__, period) => ({ line, member, period })),
  );
}

function cellsOf(live: LiveModel, { line, member }: TraceCell, isAllPeriods: boolean): number {
  const known = live.compiled.lines.get(line);
  const members = member === null ? (known?.memberKeys.length ?? 1) : 1;
  return members * (isAllPeriods && known?.isTimed === true ? live.compiled.document.timeline.periods : 1);
}

/** Every single cell that a step stands for. */
export function cellsOfStep(live: LiveModel, { cell, more }: Step): readonly OneCell[] {
  if (more === 0 && isOneCell(cell)) return [cell];
  return cellsOfLine(live, cell.line).filter(({ member }) => cell.member === null || member === cell.member);
}

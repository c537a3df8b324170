/**
 * The cells a cell reads and the cells that read it, one level at a time: the
 * two trees of the trace. Both come from the same readings, so each is the
 * other's mirror.
 */
import type { LiveModel } from "../../engine/live.ts";
import { cellFormula } from "./cellFormula.ts";
import { boxOf, type CellBox, cellsIn } from "./cellSets.ts";
import { type Reading, readingsOfLine } from "./readings.ts";
import { keyOf, type OneCell, type TraceCell } from "./traceCell.ts";

/** One step of the trace: how it is written, or the line's name, and the cells it leads to, at least one. */
export interface Step {
  readonly text: string;
  readonly line: string;
  readonly cells: readonly OneCell[];
}

/** In the order of the formula, the same cells once; none for a typed number. */
export function fedBy(live: LiveModel, cell: TraceCell): readonly Step[] {
  const steps = new Map<string, Map<string, OneCell>>();
  for (const at of cellsOf(live, cell))
    for (const { reading, cells } of readsOf(live, at)) {
      const key = `${reading.line} ${reading.text}`;
      const found = steps.get(key) ?? new Map<string, OneCell>();
      steps.set(key, found);
      for (const read of cells) found.set(keyOf(read), read);
    }
  return [...steps].flatMap(([key, cells]) => {
    const line = key.slice(0, key.indexOf(" "));
    return cells.size === 0 ? [] : [{ text: key.slice(line.length + 1), line, cells: [...cells.values()] }];
  });
}

/** What one name in the formula of a cell reads there. */
export interface ReadCells {
  readonly reading: Reading;
  readonly cells: readonly OneCell[];
}

/** Of one cell, name by name; none for a typed number. */
export function readsOf(live: LiveModel, cell: OneCell): readonly ReadCells[] {
  const field = cellFormula(live, cell);
  if (field === null) return [];
  return readingsOfLine(live.compiled, cell.line, field).map((reading) => {
    const periods = reading.look(cell.period);
    const cells = periods === null ? [] : cellsIn(reading.line, { members: reading.membersOf(cell.member), periods });
    return { reading, cells };
  });
}

/**
 * One step a line that reads the cell, in the order of the document. Lazy: a
 * line that thousands read costs what is taken of it.
 */
export function* feeding(live: LiveModel, cell: TraceCell): Generator<Step> {
  const box = boxOf(live, cell);
  if (box === null) return;
  for (const name of live.compiled.lines.get(cell.line)?.feeds ?? []) {
    const cells = readersIn(live, name, cell.line, box);
    if (cells.length > 0) yield { text: name, line: name, cells };
  }
}

/** Where a step leads: its one cell, or the row or the line that its cells are of, in `near`'s period where it has that. */
export function leadsTo({ line, cells }: Step, near: TraceCell): TraceCell {
  const [first] = cells as readonly [OneCell, ...OneCell[]];
  const member = cells.every((cell) => cell.member === first.member) ? first.member : null;
  const period = cells.some((cell) => cell.period === near.period) ? near.period : first.period;
  return { line, member, period };
}

/** Cells of the line `name` that read one of `box`. */
function readersIn(live: LiveModel, name: string, read: string, box: CellBox): readonly OneCell[] {
  const whole = boxOf(live, { line: name, member: null, period: null });
  if (whole === null) return [];
  const fits = {
    formula: readingsOfLine(live.compiled, name, "formula").filter(({ line }) => line === read),
    opening: readingsOfLine(live.compiled, name, "opening").filter(({ line }) => line === read),
  };
  return cellsIn(name, whole).filter((cell) => {
    if (!isReadBy(fits.formula, cell, box) && !isReadBy(fits.opening, cell, box)) return false;
    const field = cellFormula(live, cell);
    return field !== null && isReadBy(fits[field], cell, box);
  });
}

const isReadBy = (readings: readonly Reading[], { member, period }: OneCell, { members, periods }: CellBox): boolean =>
  readings.some(({ look, membersOf }) => {
    const stretch = look(period);
    if (stretch === null || stretch.to < periods.from || stretch.from > periods.to) return false;
    return membersOf(member).some((one) => members.includes(one));
  });

function cellsOf(live: LiveModel, cell: TraceCell): readonly OneCell[] {
  const box = boxOf(live, cell);
  return box === null ? [] : cellsIn(cell.line, box);
}

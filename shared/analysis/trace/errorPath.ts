/** From a cell without a value, cell by cell, to the first cause that the engine names. */
import type { Fault } from "../../engine/faults.ts";
import type { LiveModel } from "../../engine/live.ts";
import { cellFormula } from "./cellFormula.ts";
import { type ReadCells, readsOf } from "./feeds.ts";
import { type Part, type PartReader, partReader } from "./partValues.ts";
import { keyOf, type OneCell } from "./traceCell.ts";

/** The cell itself first, the cause last; empty where the cell has no fault. The shortest way there is. */
export function errorPath(live: LiveModel, cell: OneCell): readonly OneCell[] {
  const fault = faultAt(live, cell);
  if (fault === null) return [];
  const cause = keyOf(causeOf(fault));
  const from = new Map<string, { readonly cell: OneCell; readonly from: string | null }>([
    [keyOf(cell), { cell, from: null }],
  ]);
  const isTaken = takenBranches(live);
  const reached = [cell];
  for (let index = 0; index < reached.length && !from.has(cause); index++) {
    const at = reached[index]!;
    for (const read of readsOf(live, at))
      for (const next of read.cells) {
        if (from.has(keyOf(next)) || !isSameCause(faultAt(live, next), fault) || !isTaken(at, read)) continue;
        from.set(keyOf(next), { cell: next, from: keyOf(at) });
        reached.push(next);
      }
  }
  return wayBack(from, cause) ?? [cell, causeOf(fault)];
}

/** From where it began to `end`; null where that was never reached. */
function wayBack(
  from: ReadonlyMap<string, { readonly cell: OneCell; readonly from: string | null }>,
  end: string,
): readonly OneCell[] | null {
  const path: OneCell[] = [];
  for (let key: string | null = end; key !== null; ) {
    const step = from.get(key);
    if (step === undefined) return null;
    path.unshift(step.cell);
    key = step.from;
  }
  return path;
}

const causeOf = ({ line, member, period }: Fault): OneCell => ({ line, member, period });

function faultAt(live: LiveModel, { line, member, period }: OneCell): Fault | null {
  const cell = live.read(line, member, period);
  return cell.kind === "fault" ? cell.fault : null;
}

const isSameCause = (fault: Fault | null, wanted: Fault): boolean =>
  fault !== null && keyOf(causeOf(fault)) === keyOf(causeOf(wanted));

/** An error does not come through a branch that is not taken. Formulas without a choice are not asked. */
function takenBranches(live: LiveModel): (cell: OneCell, read: ReadCells) => boolean {
  const readers = new Map<string, PartReader | null>();
  const readerOf = (cell: OneCell): PartReader | null => {
    const line = live.compiled.lines.get(cell.line);
    const field = cellFormula(live, cell) ?? "formula";
    if (line?.line[field]?.includes("?") !== true || line[field] === null) return null;
    return partReader(live, line.line, line[field]);
  };
  return (cell, { reading }) => {
    const key = `${cellFormula(live, cell)} ${cell.line}`;
    const reader = readers.has(key) ? readers.get(key)! : readerOf(cell);
    readers.set(key, reader);
    return reader === null || isReadAt(reader(cell.member, cell.period), reading.at.start);
  };
}

/** Whether the name that begins there has a say. */
const isReadAt = ({ isRead, at, children }: Part, start: number): boolean =>
  isRead && (children.length === 0 ? at.start === start : children.some((child) => isReadAt(child, start)));

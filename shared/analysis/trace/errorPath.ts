/** From a cell without a value, cell by cell, to the first cause that the engine names. */
import type { Fault } from "../../engine/faults.ts";
import type { LiveModel } from "../../engine/live.ts";
import { cellsOfStep, fedBy } from "./feeds.ts";
import { keyOf, type OneCell } from "./traceCell.ts";

/** The cell itself first, the cause last; empty where the cell has no fault. The shortest way there is. */
export function errorPath(live: LiveModel, cell: OneCell): readonly OneCell[] {
  const fault = faultAt(live, cell);
  if (fault === null) return [];
  const cause = keyOf(fault);
  const reached = new Map<string, { readonly cell: OneCell; readonly from: string | null }>([
    [keyOf(cell), { cell, from: null }],
  ]);
  const waiting = [cell];
  for (let at = waiting.shift(); at !== undefined && !reached.has(cause); at = waiting.shift())
    for (const step of fedBy(live, at))
      for (const next of cellsOfStep(live, step)) {
        if (reached.has(keyOf(next)) || !isSameCause(faultAt(live, next), fault)) continue;
        reached.set(keyOf(next), { cell: next, from: keyOf(at) });
        waiting.push(next);
      }
  const path: OneCell[] = [];
  for (let key: string | null = cause; key !== null; ) {
    const known = reached.get(key);
    if (known === undefined) return [cell, causeOf(fault)];
    path.unshift(known.cell);
    key = known.from;
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

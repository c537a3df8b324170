/** What stands in a formula for a cell that is pointed at, and where arrows point next. */
import { callsAround, isInAggregate } from "../../shared/formula/caret.ts";
import { looseTokens } from "../../shared/formula/looseTokens.ts";
import { findLine } from "../../shared/model/lines.ts";
import { pointedText } from "../../shared/model/pointedText.ts";
import type { AppState, CellAddress } from "../state/appState.ts";
import { rowIndexes } from "../state/rowIndexes.ts";
import { rowIdOf } from "../state/rows.ts";

type Known = Pick<AppState, "document" | "compiled" | "rows">;

/** Null where there is no such line. `caret` is where the text will stand. */
export function textOfPointed(
  { document, compiled }: Known,
  own: CellAddress,
  pointed: CellAddress,
  before: { readonly text: string; readonly caret: number; readonly isFixed: boolean },
): string | null {
  const cellOf = (address: CellAddress) => {
    const line = findLine(document, address.line);
    const known = compiled.lines.get(address.line);
    // A line that calculates nothing yet may come to hold a number a period.
    const isOpen = line !== undefined && line.formula === undefined && line.values === undefined;
    return line === undefined ? null : { ...address, line, isTimed: isOpen || known?.isTimed === true };
  };
  const [from, to] = [cellOf(own), cellOf(pointed)];
  if (from === null || to === null) return null;
  const calls = callsAround(looseTokens(before.text), before.caret);
  return pointedText(document, from, to, { isInAggregate: isInAggregate(calls), isFixed: before.isFixed });
}

const steps: { readonly [key: string]: readonly [row: number, period: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Over the rows of sections; null where nothing lies that way. */
export function pointedAfter({ document, rows }: Known, from: CellAddress, key: string): CellAddress | null {
  const [down, right] = steps[key] ?? [0, 0];
  const period = Math.min(document.timeline.periods - 1, Math.max(0, (from.period ?? 0) + right));
  if (down === 0) return { ...from, period };
  const start = rowIndexes(rows).get(rowIdOf(document, from.line, from.member) ?? "");
  if (start === undefined) return null;
  for (let index = start + down; ; index += down) {
    const row = rows[index];
    if (row === undefined) return null;
    if (row.kind === "line") return { line: row.line.name, member: row.member, period };
  }
}

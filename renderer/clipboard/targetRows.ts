/** The rows of the grid as a paste or a fill sees them, and the numbers in them. */
import type { NumberRow, TargetRow } from "../../shared/exchange/paste/pasteTarget.ts";
import { allLines, memberKeys } from "../../shared/model/lines.ts";
import { becomesTimed } from "../grid/cells.ts";
import type { AppState } from "../state/appState.ts";
import type { LineRow } from "../state/gridTypes.ts";

type Known = Pick<AppState, "document" | "compiled" | "live" | "rows" | "scenario">;

export function targetRows(state: Known): readonly TargetRow[] {
  // A row's own line may have the values of an earlier edit, and what is pasted beside them would bring those back.
  const lines = new Map(allLines(state.document).map((line) => [line.name, line]));
  return state.rows.map((row): TargetRow => {
    if (row.kind !== "line") return { line: null, member: null, isTimed: false };
    const line = lines.get(row.line.name) ?? row.line;
    const key = row.member === null ? null : memberKeys(state.document, line)[row.member]!;
    return { line, member: key, isTimed: takesOneAPeriod(state, row) };
  });
}

/** As fill them: an input's one number for all periods is spread where it is drawn along them. */
export const rowsToFill = (state: Known): readonly TargetRow[] =>
  targetRows(state).map((target, index) => {
    const row = state.rows[index];
    return row?.kind === "line" && becomesTimed(state, row) ? { ...target, isTimed: true } : target;
  });

/** An input without any number has not become one for all periods yet. */
function takesOneAPeriod({ compiled, scenario }: Known, row: LineRow): boolean {
  const known = compiled.lines.get(row.line.name);
  if (known === undefined || known.isTimed) return true;
  return known.line.values === undefined && becomesTimed({ scenario }, row);
}

/** The number a cell shows, in its line's unit; null where it shows none. */
export const numberIn =
  ({ document, live }: Known) =>
  ({ line, member }: NumberRow, period: number): number | null => {
    const value = live.number(line.name, memberKeys(document, line).indexOf(member), period);
    return Number.isNaN(value) ? null : value;
  };

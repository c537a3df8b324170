/** The rows of the grid as a paste or a fill sees them, and the numbers in them. */
import type { NumberRow, TargetRow } from "../../shared/exchange/paste/pasteTarget.ts";
import { memberKeys } from "../../shared/model/lines.ts";
import type { AppState } from "../state/appState.ts";

type Known = Pick<AppState, "document" | "compiled" | "live" | "rows">;

export const targetRows = ({ document, compiled, rows }: Known): readonly TargetRow[] =>
  rows.map((row): TargetRow => {
    if (row.kind !== "line") return { line: null, member: null, isTimed: false };
    const { line, member } = row;
    const key = member === null ? null : memberKeys(document, line)[member]!;
    return { line, member: key, isTimed: compiled.lines.get(line.name)?.isTimed ?? true };
  });

/** The number a cell shows, in its line's unit; null where it shows none. */
export const numberIn =
  ({ document, live }: Known) =>
  ({ line, member }: NumberRow, period: number): number | null => {
    const value = live.number(line.name, memberKeys(document, line).indexOf(member), period);
    return Number.isNaN(value) ? null : value;
  };

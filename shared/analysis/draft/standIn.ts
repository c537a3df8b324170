/** A line as typed numbers: those it has in the case on the screen. */
import type { CompiledLine } from "../../engine/compile.ts";
import type { Cell, LiveModel } from "../../engine/live.ts";
import type { Line, Series, Values } from "../../model/document.ts";

/** Null where numbers alone would not be the same: an error among them, or periods that would be lost. */
export function standIn(live: LiveModel, { line, memberKeys, isTimed }: CompiledLine): Line | null {
  const periods = isTimed ? live.compiled.document.timeline.periods : 1;
  const rows = memberKeys.map((_, member) =>
    Array.from({ length: periods }, (__, period) => live.read(line.name, member, period)),
  );
  const cells = rows.flat();
  if (cells.some(({ kind }) => kind === "fault")) return null;
  const filled = cells.filter(({ kind }) => kind === "value").length;
  // A line that is empty throughout would hold one number for all periods; one partly typed, a number a period.
  if (filled === 0 ? isTimed : filled < cells.length && !isTimed) return null;
  const { formula: _, opening: __, from: ___, values: ____, ...own } = line;
  // Under the typed numbers, and where there are none: empty.
  const beneath = filled < cells.length ? { formula: "na" } : {};
  return filled === 0 ? { ...own, ...beneath } : { ...own, ...beneath, values: valuesOf(memberKeys, rows, isTimed) };
}

function valuesOf(keys: readonly string[], rows: readonly (readonly Cell[])[], isTimed: boolean): Values {
  const numbers = (row: readonly Cell[]): Series => {
    const all = row.map((cell) => (cell.kind === "value" ? cell.value : null));
    return isTimed ? all : (all[0] ?? 0);
  };
  const [only] = rows;
  if (keys.length === 1 && keys[0] === "" && only !== undefined) return numbers(only);
  return Object.fromEntries(keys.map((key, member) => [key, numbers(rows[member]!)]));
}

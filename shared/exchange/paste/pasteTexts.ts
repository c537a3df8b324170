/** Labels, units and formulas that are pasted: what a block says of lines beside their numbers. */
import type { Edit } from "../../model/edits/edit.ts";
import type { SetFormula } from "../../model/edits/setFormula.ts";
import { isByLists } from "../../model/lines.ts";
import { isEmptyCell, type SheetCell } from "../clipboard/sheetBlock.ts";
import { labelFrom } from "./newLines.ts";
import type { PasteRefusal } from "./pasteQuestions.ts";
import { labelColumn, unitColumn } from "./pasteTarget.ts";
import type { PlacedRow } from "./placedRows.ts";

/** Labels and units of lines; headings and members keep theirs, and an empty cell changes none. */
export const textEdits = (rows: readonly PlacedRow[]): readonly Edit[] =>
  rows.flatMap(({ row: { line, member }, cells }): Edit[] => {
    if (line === null || (isByLists(line) && member !== null)) return [];
    const textIn = (wanted: number) => labelFrom(cells.find(({ period }) => period === wanted)?.cell.text ?? "");
    const fields = {
      ...changed("label", textIn(labelColumn), line.label),
      ...changed("unit", textIn(unitColumn), line.unit),
    };
    return Object.keys(fields).length === 0 ? [] : [{ kind: "set-line", line: line.name, fields }];
  });

const changed = (field: "label" | "unit", text: string, before: string) =>
  text === "" || text === before ? {} : { [field]: text };

export interface PastedFormulas {
  readonly edits: readonly SetFormula[];
  /** Names of the lines that get a formula; their cells are no numbers. */
  readonly lines: ReadonlySet<string>;
  readonly refusals: readonly PasteRefusal[];
}

/** One formula holds for a whole line, so all that a block says of a line must be the same. */
export function pastedFormulas(rows: readonly PlacedRow[]): PastedFormulas {
  const byLine = new Map<string, string>();
  const refusals: PasteRefusal[] = [];
  for (const { row, index, cells } of rows)
    for (const { cell, column, period } of cells) {
      const formula = period < 0 || row.line === null ? null : formulaOf(cell);
      if (formula === null) continue;
      const name = row.line!.name;
      const known = byLine.get(name);
      if (known === undefined) byLine.set(name, formula);
      else if (known !== formula) {
        const message = `${row.line!.label} takes one formula for all its cells, and is given another: ${known}.`;
        refusals.push({ row: index, column, text: formula, message });
      }
    }
  const edits = [...byLine].map(([line, formula]): SetFormula => ({ kind: "set-formula", line, formula }));
  return { edits, lines: new Set(byLine.keys()), refusals };
}

/** As Railhead copied it, or written with the sign that spreadsheets begin one with. */
function formulaOf(cell: SheetCell): string | null {
  if (cell.formula !== null || isEmptyCell(cell)) return cell.formula;
  const text = cell.text.trim();
  return text.startsWith("=") ? text.slice(1).trim() : null;
}

/** The numbers of a pasted block on their way into cells, row by row. */
import { isEmptyCell } from "../clipboard/sheetBlock.ts";
import type { CellWrite } from "./cellWrites.ts";
import type { PasteQuestion, PasteRefusal } from "./pasteQuestions.ts";
import { type Answers, pasteRow } from "./pasteRow.ts";
import { numberRow, type TargetRow } from "./pasteTarget.ts";
import type { PlacedRow } from "./placedRows.ts";

export interface PastedNumbers {
  readonly writes: readonly CellWrite[];
  readonly questions: readonly PasteQuestion[];
  readonly refusals: readonly PasteRefusal[];
}

/**
 * `repeatsOneRow`: one row, or one number, goes to every row of a selection. It passes over
 * headings and the like; a block that does not repeat says what stands against it.
 */
export function pasteNumbers(rows: readonly PlacedRow[], repeatsOneRow: boolean, answers: Answers): PastedNumbers {
  const writes: CellWrite[] = [];
  const refusals: PasteRefusal[] = [];
  const severalFor: string[] = [];
  let money: PasteQuestion | null = null;
  for (const { row, index, cells } of rows) {
    const timed = cells.filter(({ period }) => period >= 0);
    const numbers = numberRow(row);
    if (numbers === null || (!row.isTimed && timed[0]?.period !== 0)) {
      const against = repeatsOneRow ? undefined : timed.find(({ cell }) => !isEmptyCell(cell));
      if (against !== undefined)
        refusals.push({ row: index, column: against.column, text: against.cell.text, message: whyNone(row) });
      continue;
    }
    const outcome = pasteRow(numbers, timed, answers);
    writes.push(...outcome.writes);
    refusals.push(...outcome.refused.map((refused) => ({ row: index, ...refused })));
    if (outcome.isGivenSeveral) severalFor.push(numbers.line.label);
    money ??= outcome.money;
  }
  const questions: PasteQuestion[] = money === null ? [] : [money];
  if (severalFor.length > 0) questions.push({ code: "one-number", labels: severalFor });
  return { writes, questions, refusals };
}

function whyNone({ line, member }: TargetRow): string {
  if (line === null) return "The heading of a section holds no numbers.";
  if (member === null) return `${line.label} holds its numbers in the rows of its members.`;
  return `${line.label} holds one number for all periods, in the first column.`;
}

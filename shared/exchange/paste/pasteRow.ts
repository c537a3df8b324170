/** One row of a pasted block over one row of the grid: which numbers go where, and what stands against it. */
import { parseUnit, type Unit } from "../../formula/units.ts";
import { type Money, readNumber } from "../clipboard/readNumber.ts";
import { type DecimalMark, isEmptyCell } from "../clipboard/sheetBlock.ts";
import type { CellWrite } from "./cellWrites.ts";
import type { PasteOptions } from "./pasteOptions.ts";
import type { PasteQuestion } from "./pasteQuestions.ts";
import type { NumberRow } from "./pasteTarget.ts";
import type { PlacedCell } from "./placedRows.ts";

export interface RowOutcome {
  readonly writes: readonly CellWrite[];
  readonly refused: readonly { readonly column: number; readonly text: string; readonly message: string }[];
  readonly money: Extract<PasteQuestion, { code: "money" }> | null;
  /** The line holds one number and was given several. */
  readonly isGivenSeveral: boolean;
}

/** Answers to what may be asked; the decimal mark is settled by now. */
export type Answers = Pick<PasteOptions, "empties" | "oneNumber"> & {
  readonly decimalMark: DecimalMark;
  readonly money: Money | null;
};

export function pasteRow(row: NumberRow, cells: readonly PlacedCell[], answers: Answers): RowOutcome {
  const unit = unitOf(row.line.unit);
  const refused: RowOutcome["refused"][number][] = [];
  const writes: CellWrite[] = [];
  let money: RowOutcome["money"] = null;
  for (const { cell, column, period } of cells) {
    if (isEmptyCell(cell)) {
      if (answers.empties === "clear") writes.push({ row, period, value: null });
      continue;
    }
    const read = readNumber(cell, unit, answers.decimalMark, answers.money);
    if (read.ok) {
      writes.push({ row, period, value: read.value });
      continue;
    }
    const { code, message } = read.problems[0]!;
    if (code === "ambiguous-scale") money ??= { code: "money", sample: cell.text, unit: unit.text };
    else refused.push({ column, text: cell.text, message });
  }
  const held = row.isTimed ? { writes, isGivenSeveral: false } : asOneNumber(row, writes, answers.oneNumber);
  return { ...held, refused, money };
}

/** What a line with one number for all periods takes of several writes. */
function asOneNumber(
  row: NumberRow,
  writes: readonly CellWrite[],
  answer: PasteOptions["oneNumber"],
): Pick<RowOutcome, "writes" | "isGivenSeveral"> {
  const values = writes.flatMap(({ value }) => value ?? []);
  if (new Set(values).size <= 1)
    return {
      writes: writes.length === 0 ? [] : [{ row, period: null, value: values[0] ?? null }],
      isGivenSeveral: false,
    };
  if (answer === "by-period") return { writes, isGivenSeveral: false };
  return { writes: [], isGivenSeveral: answer === null };
}

const plainUnit: Unit = { text: "", dimension: {}, numerator: 1, denominator: 1 };

/** A unit that nobody knows takes plain numbers, as it does in the grid. */
function unitOf(text: string): Unit {
  const unit = parseUnit(text);
  return unit.ok ? unit.value : plainUnit;
}

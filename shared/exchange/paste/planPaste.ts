/**
 * What pasting a block would do: one edit, or what must be asked or refused
 * first. Nothing is done here, and nothing is done by halves: as long as a
 * question is open or a cell refused, there is no edit.
 */
import { counted } from "../../model/counted.ts";
import type { Edit } from "../../model/edits/edit.ts";
import { decimalMarkOf } from "../clipboard/decimalMarks.ts";
import { type SheetBlock, transposed } from "../clipboard/sheetBlock.ts";
import { type CellWrite, editsOf, isOverride, together } from "./cellWrites.ts";
import { decimalMarkQuestion } from "./decimalMarkQuestion.ts";
import { newLineEdits, rowOfNewLine } from "./newLines.ts";
import { pasteNumbers } from "./pasteNumbers.ts";
import type { PasteOptions } from "./pasteOptions.ts";
import type { PasteQuestion, PasteRefusal } from "./pasteQuestions.ts";
import { type PastedShape, pastedShape } from "./pasteShape.ts";
import { labelColumn, type PasteTarget } from "./pasteTarget.ts";
import { type PastedFormulas, pastedFormulas, textEdits } from "./pasteTexts.ts";
import { columnsUsedFrom, placedRows, rowsUsedFrom } from "./placedRows.ts";

export interface PastePlan {
  /** Null while something is asked or refused, or where there is nothing to do. */
  readonly edit: Edit | null;
  readonly questions: readonly PasteQuestion[];
  readonly refusals: readonly PasteRefusal[];
  /** What the pasted block covers: so many rows from the target's first, columns `from` to `to`. */
  readonly covers: { readonly rowCount: number; readonly from: number; readonly to: number };
}

export function planPaste(target: PasteTarget, source: SheetBlock, options: PasteOptions): PastePlan {
  const block = options.isTransposed ? transposed(source) : source;
  const shape = pastedShape(block, target.rowCount, target.to - target.from + 1);
  const width = Math.min(shape.width, target.document.timeline.periods - target.from);
  const mark = options.decimalMark ?? decimalMarkOf(block);

  const added = newLineEdits(target.document, labelsBelow(target, shape, options), target.newLinesIn);
  const rows = placedRows([...target.rows, ...added.map(rowOfNewLine)], target.from, shape, width);
  const texts = textEdits(rows);
  const formulas = options.what === "formulas" ? pastedFormulas(rows) : noFormulas;
  const numbers = pasteNumbers(
    rows.filter(({ row }) => row.line === null || !formulas.lines.has(row.line.name)),
    shape.repeatsOneRow,
    { ...options, decimalMark: mark === "either" ? "point" : mark },
  );
  const overrides = new Set(numbers.writes.filter((write) => isOverride(target, write)));
  const writes = numbers.writes.filter((write) => options.overCalculations !== "skip" || !overrides.has(write));

  const questions: readonly PasteQuestion[] = [
    ...(mark === "either" ? [decimalMarkQuestion(block)] : []),
    ...numbers.questions,
    ...sizeQuestions(target, shape, width, options),
    ...(options.overCalculations === null ? overrideQuestion(overrides) : []),
  ];
  const refusals = [...formulas.refusals, ...numbers.refusals];
  const cells = writes.length + texts.length + formulas.edits.length;
  const edits = [...added, ...texts, ...formulas.edits, ...editsOf(target, writes)];
  return {
    edit: questions.length + refusals.length > 0 ? null : together(`${options.verb} ${counted(cells, "cell")}`, edits),
    questions,
    refusals,
    covers: { rowCount: rows.length, from: target.from, to: target.from + Math.max(width, 1) - 1 },
  };
}

const noFormulas: PastedFormulas = { edits: [], lines: new Set(), refusals: [] };

/** Labels of the lines to be made for rows below the last one; empty where the block does not name them. */
function labelsBelow({ rows, from }: PasteTarget, shape: PastedShape, { newLines }: PasteOptions): readonly string[] {
  const count = newLines === "add" ? rowsUsedFrom(shape, rows.length) : 0;
  return Array.from({ length: count }, (_, index) =>
    from === labelColumn ? shape.cellAt(rows.length + index, 0).text : "",
  );
}

function sizeQuestions(
  { rows, document }: PasteTarget,
  shape: PastedShape,
  width: number,
  { newLines, beyondPeriods }: PasteOptions,
): readonly PasteQuestion[] {
  // Without a section there is nowhere to put a new line, and nothing to ask.
  const below = document.sections.length === 0 ? 0 : rowsUsedFrom(shape, rows.length);
  const beyond = columnsUsedFrom(shape, width);
  return [
    ...(below > 0 && newLines === null ? [{ code: "new-lines", rows: below } as const] : []),
    ...(beyond > 0 && beyondPeriods === null ? [{ code: "beyond-periods", columns: beyond } as const] : []),
  ];
}

function overrideQuestion(overrides: ReadonlySet<CellWrite>): readonly PasteQuestion[] {
  const labels = [...new Set([...overrides].map(({ row }) => row.line.label))];
  return labels.length === 0 ? [] : [{ code: "over-calculations", cells: overrides.size, labels }];
}

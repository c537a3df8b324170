import { typedWith } from "../clipboard/decimalMarks.ts";
import type { DecimalMark, SheetBlock } from "../clipboard/sheetBlock.ts";
import type { PasteQuestion, Reading } from "./pasteQuestions.ts";

const mostSamples = 5;

/** The first cells that are one number with a decimal point and another with a decimal comma. */
export function decimalMarkQuestion({ rows }: SheetBlock): PasteQuestion {
  const readings = rows.flat().flatMap(({ text, number }): Reading[] => {
    const [point, comma] = [numberText(text, "point"), numberText(text, "comma")];
    return number !== null || point === null || comma === null || point === comma ? [] : [{ text, point, comma }];
  });
  return { code: "decimal-mark", samples: readings.slice(0, mostSamples) };
}

/** The number as everybody in this house writes it; null where there is none. */
function numberText(text: string, mark: DecimalMark): string | null {
  const typed = typedWith(text, mark);
  return typed.ok ? String(Number(typed.value.decimal)) : null;
}

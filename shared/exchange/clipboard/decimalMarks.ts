/**
 * 1,234.56 or 1.234,56? Which mark is decimal is decided once for a whole block.
 * `1,234.5`, `0.5` and `12.34` can only be read one way and decide for the rest;
 * where every cell could be either, as `1,234`, the person is asked.
 */
import { parseTypedNumber, type TypedNumber, type TypedNumberProblem } from "../../model/typedNumber.ts";
import { fail, type Result } from "../../result.ts";
import type { DecimalMark, SheetBlock } from "./sheetBlock.ts";

/** A text as a typed number, its decimal mark being known. */
export function typedWith(text: string, mark: DecimalMark): Result<TypedNumber, TypedNumberProblem> {
  const plain = withPlainNumber(rearranged(text), mark);
  if (plain !== null) return parseTypedNumber(plain);
  return fail({ code: "not-a-number", message: `"${text}" is not a number with a decimal ${mark}.` });
}

/** `either` where cells could be read both ways and no other cell decides. */
export function decimalMarkOf(block: SheetBlock): DecimalMark | "either" {
  if (block.decimalMark !== null) return block.decimalMark;
  const counts = { point: 0, comma: 0, either: 0 };
  for (const row of block.rows)
    for (const { text, number } of row) {
      const mark = number === null ? markOf(text) : null;
      if (mark !== null) counts[mark]++;
    }
  if (counts.point === 0 && counts.comma === 0) return counts.either > 0 ? "either" : "point";
  return counts.comma > counts.point ? "comma" : "point";
}

/** Which mark a text speaks for; null where it is no number or says nothing of it. */
function markOf(text: string): DecimalMark | "either" | null {
  if (!/\d[.,]|[.,]\d/.test(text)) return null;
  const point = typedWith(text, "point");
  const comma = typedWith(text, "comma");
  if (!point.ok) return comma.ok ? "comma" : null;
  if (!comma.ok) return "point";
  return point.value.decimal === comma.value.decimal ? null : "either";
}

/** The first run of digits with the marks inside it; thousands may be parted by blanks and apostrophes as well. */
const numberIn = /\d[\d.,'’ ]*\d|[.,]?\d+[.,]?/u;
const grouped = {
  point: /^(?:[1-9]\d{0,2}(?:([,'’ ])\d{3})(?:\1\d{3})*|\d+)?(?:\.\d*)?$/u,
  comma: /^(?:[1-9]\d{0,2}(?:([.'’ ])\d{3})(?:\1\d{3})*|\d+)?(?:,\d*)?$/u,
} as const;

/** `-1.234,5 %` as `-1234.5 %`; null where it cannot be read with that mark. */
function withPlainNumber(text: string, mark: DecimalMark): string | null {
  const number = numberIn.exec(text)?.[0];
  if (number === undefined) return text;
  if (!grouped[mark].test(number)) return null;
  const plain = mark === "point" ? number.replace(/[^\d.]/gu, "") : number.replace(/[^\d,]/gu, "").replace(",", ".");
  return text.replace(number, () => plain);
}

/** What spreadsheets write and nobody types, as it would be typed. */
const rearranged = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u2009\u202f]/gu, " ")
    .trim()
    .replace(/^\+\s*(?=[\d.,$])/u, "")
    .replace(/^(\(?[-−]?)\s*(?:USD|US\$)\s*(?=[\d.,(-])/u, "$1$$")
    .replace(/^\$\s*\((.*)\)$/u, "($$$1)")
    .replace(/^\$\s*[-–—]\s*(?:\?\?)?$/u, "–")
    .replace(/^(\(?[-−]?)([\d.,'’ ]*\d[\d.,'’ ]*?)\s*\$(\)?)$/u, "$1$$$2$3")
    .replace(/^(\$?\s*[\d.,][\d.,'’ ]*)[-−]$/u, "-$1");

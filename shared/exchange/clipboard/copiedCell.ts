/**
 * One cell on its way out, and how a spreadsheet is to take it. A percentage is
 * one there too: 12.5 in a line in % goes out as `12.5%`, which every
 * spreadsheet holds as 0.125 and comes back as 12.5, to the bit.
 */
import { cellText, powersBelowOne, type Shown, styleOf } from "../../model/numberFormat.ts";
import { decimalText, movedPoint } from "../decimal.ts";

export type CopiedCell =
  | {
      readonly kind: "number";
      /** Finite, in the line's unit. */
      readonly value: number;
      readonly line: Shown;
      /** The formula behind it; null for a typed value. */
      readonly formula: string | null;
    }
  | { readonly kind: "text"; readonly text: string }
  /** A number that could not be computed. */
  | { readonly kind: "fault"; readonly formula: string | null }
  | { readonly kind: "empty" };

export type CopiedRows = readonly (readonly CopiedCell[])[];

export type CopiedNumber = Extract<CopiedCell, { kind: "number" }>;

/** What a spreadsheet shows where there is no number. */
export const faultText = "#N/A";

/** The number as typed with every digit: `1234.5`, `12.5%`. */
export function typedText({ value, line }: CopiedNumber): string {
  if (styleOf(line) !== "percent") return decimalText(value);
  return `${movedPoint(decimalText(value), 2 - powersBelowOne(line.unit))}%`;
}

/** The number as the spreadsheet holds it, where 12.5% is 0.125, and so is a percentage shown as 0.13x; its decimal text. */
export function heldText({ value, line }: CopiedNumber): string {
  const power = styleOf(line) === "percent" || styleOf(line) === "multiple" ? powersBelowOne(line.unit) : 0;
  return power === 0 ? decimalText(value) : movedPoint(decimalText(value), -power);
}

/** As the grid shows it, with the mark that the grid has in its unit column: `(12.5%)`. */
export function shownText({ value, line }: CopiedNumber): string {
  const text = cellText(value, line);
  const style = styleOf(line);
  const mark = style === "percent" ? "%" : style === "multiple" ? "x" : "";
  return mark === "" || text.includes(mark) || !/\d/.test(text) ? text : text.replace(/\)?$/, (end) => `${mark}${end}`);
}

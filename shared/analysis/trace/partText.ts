/** The value of a part, on its own: `$131bn`, `50.0%`, `0.0004213`, `empty`, `error`. */
import { figureText, type Shown, styleOf, unitBehind } from "../../model/numberFormat.ts";
import type { Part } from "./partValues.ts";

/** Nothing where it has no one value. */
export function partText({ cell, shown, isRead }: Pick<Part, "cell" | "shown" | "isRead">): string {
  if (!isRead) return "not read here";
  if (cell === null) return "";
  if (cell.kind === "value") return valueText(cell.value, shown);
  return cell.kind === "empty" ? "empty" : "error";
}

/** As the line would show it; where that leaves fewer than three digits of a fraction, four digits and the unit. */
function valueText(value: number, shown: Shown): string {
  const text = figureText(value, shown);
  if (styleOf(shown) === "flag" || Number.isInteger(value) || digitsOf(text) >= 3) return text;
  const digits = String(Math.abs(Number(value.toPrecision(4))));
  if (digitsOf(text) >= digitsOf(digits)) return text;
  const written = `${digits}${unitBehind(shown.unit)}`;
  return value > 0 ? written : `(${written})`;
}

/** Without the zeros before the first. */
const digitsOf = (text: string): number => text.replace(/\D/g, "").replace(/^0+/, "").length;

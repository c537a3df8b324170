/** A line's way of showing numbers as a spreadsheet's number format: `#,##0.0;(#,##0.0);"–"`. */
import { decimalsOf, type Shown, styleOf, zeroText } from "../../model/numberFormat.ts";

export function spreadsheetFormat(line: Shown): string {
  const style = styleOf(line);
  if (style === "flag") return "0";
  const decimals = decimalsOf(line);
  const digits = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  const number = style === "percent" ? `${digits}%` : style === "multiple" ? `${digits}"x"` : digits;
  return `${number};(${number});"${zeroText}"`;
}

/**
 * For LibreOffice, which takes from a table only the formats that it has built in and makes any other "General": a
 * percentage would then be seen, and copied back, as the bare fraction.
 */
export function builtInFormat(line: Shown): string {
  const style = styleOf(line);
  if (style === "flag") return "0";
  const isWhole = decimalsOf(line) === 0;
  if (style === "percent") return isWhole ? "0%" : "0.00%";
  return isWhole ? "#,##0" : "#,##0.00";
}

/** The format as the value of Excel's `mso-number-format`: a CSS string in which all but letters and digits is escaped. */
export const msoFormat = (format: string): string =>
  `"${Array.from(format, (sign) => (/[A-Za-z0-9]/.test(sign) ? sign : cssEscape(sign))).join("")}"`;

/** Four digits and a blank, so that what follows is no part of the number. */
const cssEscape = (sign: string) =>
  /[\x20-\x7e]/.test(sign) && sign !== '"' ? `\\${sign}` : `\\${sign.codePointAt(0)!.toString(16).padStart(4, "0")} `;

import { decimalsOf, figureText, type Shown } from "../../model/numberFormat.ts";

/** Digits that count: enough to type a number again and be there within a millionth. */
const digits = 6;

/** A number on its own with six digits that count or as many as it has, and no fewer than its line shows. */
export function preciseText(value: number, line: Shown): string {
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(digits));
  const own = String(rounded).split(".")[1]?.length ?? 0;
  const decimals = Math.max(decimalsOf(line), Math.min(10, own));
  return figureText(rounded, { ...line, format: { ...line.format, decimals } });
}

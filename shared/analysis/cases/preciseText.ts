import { decimalsOf, figureText, type Shown, styleOf } from "../../model/numberFormat.ts";

/** Digits that count: enough to type a number again and be there within a millionth. */
const digits = 6;

/** A number on its own with six digits that count or as many as it has, and no fewer than its line shows. Money in m or bn is counted in its unit. */
export function preciseText(value: number, line: Shown): string {
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(digits));
  const own = String(rounded).split(".")[1]?.length ?? 0;
  const decimals = Math.max(decimalsOf(line), Math.min(10, own));
  const { scale: _, ...format } = line.format ?? {};
  const isMoney = styleOf(line) === "currency" && line.unit.startsWith("USD ");
  return figureText(rounded, { ...line, format: { ...format, ...(isMoney && { style: "number" }), decimals } });
}

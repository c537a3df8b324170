import { decimalsOf, figureText, powersBelowOne, type Shown, styleOf } from "../../model/numberFormat.ts";

/** Digits that count: enough to type a number again and be there within a millionth. */
const usualDigits = 6;

/** Below it a number is written as 1e-7. */
const leastInFull = 1e-6;

/** A number on its own with so many digits that count or as many as it has, and no fewer than its line shows; money as `$91.98bn`. */
export function preciseText(value: number, line: Shown, digits = usualDigits): string {
  if (value === 0) return "0";
  const rounded = Number(value.toPrecision(digits));
  if (Math.abs(rounded) < leastInFull) return `${rounded} ${line.unit}`.trim();
  const own = String(rounded).split(".")[1]?.length ?? 0;
  const decimals = Math.max(decimalsOf(line), Math.min(10, own + shiftOf(line)));
  const { scale: _, ...format } = line.format ?? {};
  const money = styleOf(line) === "currency" ? /^USD (k|m|bn|tn)$/.exec(line.unit)?.[1] : undefined;
  if (money === undefined) return figureText(rounded, { ...line, format: { ...format, decimals } });
  const number = figureText(rounded, { unit: "", format: { ...format, style: "number", decimals } });
  return number.replace(/[\d.,]+/, (digitsShown) => `$${digitsShown}${money}`);
}

/** By how many digits the point stands further left where it is shown than in the line's unit: 12.5 bps as a percentage is 0.125%. */
function shiftOf(line: Shown): number {
  const style = styleOf(line);
  if (style === "percent" && line.unit !== "%") return powersBelowOne(line.unit) - 2;
  return style === "multiple" && line.unit !== "x" ? powersBelowOne(line.unit) : 0;
}

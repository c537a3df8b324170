/**
 * Numbers as the decimals they are written as: the shortest text that reads back
 * to the bit, and moving its point, which unlike a product loses nothing.
 */

/** Shortest text that reads back to the very same number; `value` is finite. */
export const decimalText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** A decimal `power` places further to the left or right: `12.345` by -2 is `0.12345`. */
export function movedPoint(decimal: string, power: number): string {
  if (power === 0) return decimal;
  const { sign, digits, exponent } = partsOf(decimal);
  return `${sign}${plain(digits, exponent + power)}`;
}

/** A decimal as `digits` × 10^`exponent`, both whole. */
export interface Decimal {
  readonly sign: "" | "-";
  readonly digits: string;
  readonly exponent: number;
}

export function partsOf(decimal: string): Decimal {
  const { sign, whole, fraction, exponent } =
    /^(?<sign>-?)(?<whole>\d*)\.?(?<fraction>\d*)(?:e(?<exponent>[+-]?\d+))?$/i.exec(decimal)!.groups as {
      sign: "" | "-";
      whole: string;
      fraction: string;
      exponent?: string;
    };
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, "");
  return { sign, digits, exponent: Number(exponent ?? 0) - fraction.length };
}

/** Past the digits of any number a person writes, the exponent is written as one. */
function plain(digits: string, exponent: number): string {
  const end = digits.length + exponent;
  if (exponent > 21 || end < -6) return `${digits}e${exponent}`;
  const text =
    exponent >= 0
      ? digits + "0".repeat(exponent)
      : end > 0
        ? `${digits.slice(0, end)}.${digits.slice(end)}`
        : `0.${"0".repeat(-end)}${digits}`;
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text.replace(/^0+(?=\d)/, "");
}

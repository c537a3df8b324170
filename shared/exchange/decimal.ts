/**
 * Numbers as the decimals they are written as: the shortest text that reads back
 * to the bit, and moving its point, which unlike a product loses nothing.
 */

/** Shortest text that reads back to the very same number; `value` is finite. */
export const decimalText = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/**
 * A decimal `power` places further to the left or right, and without an exponent:
 * `12.345` by -2 is `0.12345`. Spreadsheets read no `1e-7%`.
 */
export function movedPoint(decimal: string, power: number): string {
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

function plain(digits: string, exponent: number): string {
  if (exponent >= 0) return (digits + "0".repeat(exponent)).replace(/^0+(?=\d)/, "");
  const filled = digits.padStart(1 - exponent, "0");
  return `${filled.slice(0, exponent)}.${filled.slice(exponent)}`.replace(/\.?0+$/, "");
}

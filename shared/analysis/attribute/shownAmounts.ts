/**
 * A report's numbers as they are shown: rounded to the last digit of the
 * output's format so that what a person reads adds up, amount by amount, from
 * one scenario's figure to the other's. Nothing is lost: the report keeps every bit.
 */
import { lastDigit } from "../../model/lastDigit.ts";
import type { Shown } from "../../model/numberFormat.ts";
import { apportion } from "./apportion.ts";
import type { AttributionReport } from "./attribution.ts";

/** How a share of the total is shown, as a fraction: its sign stands with it, there is no column for the unit. */
export const shareLine: Shown = { unit: "", format: { style: "percent", decimals: 1 } };

export interface ShownAmounts {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** By driver; each within one of the last digit of what it is, two where the figures' own rounding asks for it. */
  readonly amounts: readonly number[];
  /** By driver, of the total: percents with one decimal that add up to 100. NaN where nothing changed. */
  readonly shares: readonly number[];
}

export function shownAmounts({ from, to, total, drivers }: AttributionReport, line: Shown): ShownAmounts {
  const amounts = drivers.map(({ amount }) => amount);
  const shares = total === 0 ? amounts.map(() => Number.NaN) : rounded(amounts, 1000 / total, 1000);
  const digit = lastDigit(line);
  const isCoarse = [from, to, ...amounts].every((each) => Math.abs(each) / digit < 2 ** 53);
  if (!isCoarse) return { from, to, total, amounts, shares: shares.map(toPercent) };
  // Divided by what is written exactly where the digit is a fraction: 14258 / 100 is 142.58, 14258 * 0.01 is not.
  const perUnit = Math.round(1 / digit);
  const own = (units: number) => (digit < 1 ? units / perUnit : units * digit);
  const [fromUnits, toUnits] = [Math.round(from / digit), Math.round(to / digit)];
  return {
    from: own(fromUnits),
    to: own(toUnits),
    total: own(toUnits - fromUnits),
    amounts: rounded(amounts, 1 / digit, toUnits - fromUnits).map(own),
    shares: shares.map(toPercent),
  };
}

const rounded = (amounts: readonly number[], scale: number, total: number) =>
  apportion(
    amounts.map((amount) => amount * scale),
    total,
  );

const toPercent = (thousandths: number) => thousandths / 10;

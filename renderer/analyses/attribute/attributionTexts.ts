/** What an attribution says in words. */
import type { AttributionReport } from "../../../shared/analysis/attribute/attribution.ts";
import { counted } from "../../../shared/model/counted.ts";
import type { Line } from "../../../shared/model/document.ts";
import { cellText, figureText } from "../../../shared/model/numberFormat.ts";
import type { WaterfallRows } from "./waterfallRows.ts";

/** Labels of the two scenarios. */
export interface Sides {
  readonly from: string;
  readonly to: string;
}

export function summaryText(
  { drivers, total }: AttributionReport,
  rows: WaterfallRows,
  { from, to }: Sides,
  line: Line,
  label: string,
): string {
  if (from === to) return `${from} is no different from itself: choose two scenarios.`;
  if (drivers.length === 0) return `Nothing is unlike under ${from} and under ${to}: all inputs are the same.`;
  const figure = (value: number) => wholeText(value, line);
  if (total === 0) {
    const why = drivers.every(({ amount }) => amount === 0)
      ? "it does not depend on what was changed"
      : "what was changed cancels";
    return `${label} is ${figure(rows.from)} under ${from} and under ${to} alike: ${why}.`;
  }
  return `${label} goes from ${figure(rows.from)} under ${from} to ${figure(rows.to)} under ${to}: ${changeOf(rows.total, line)}.`;
}

/** As a figure where that has every digit of the cell, else the cell's own text and its unit: money in bn is told shorter than it adds up. */
export function wholeText(value: number, line: Line): string {
  const [figure, cell] = [figureText(value, line), cellText(value, line)];
  const digits = (text: string) => text.replace(/[^\d.]/g, "");
  return digits(figure) === digits(cell) ? figure : `${cell} ${line.unit}`;
}

/** `▼ (128.25)`, `▲ 12.00`: which way is told by the mark, the sign and the place, not by colour alone. Nothing of NaN. */
export const amountText = (amount: number, line: Line): string => {
  if (Number.isNaN(amount)) return "";
  const text = cellText(amount, line);
  return amount === 0 ? text : `${amount > 0 ? "▲" : "▼"} ${text}`;
};

const changeOf = (total: number, line: Line): string =>
  total === 0 ? "less than its last digit" : `${wholeText(Math.abs(total), line)} ${total > 0 ? "more" : "less"}`;

const rounding = "Amounts are rounded so that they add up as shown.";

export function methodText({ method, drivers }: AttributionReport): string {
  switch (method.kind) {
    case "story":
      return `Each amount is what a change adds to those above it: in another order it would be another. ${rounding}`;
    case "sampled":
      return `Shapley values: the mean of what a change adds over ${method.orders.toLocaleString("en-US")} orders, drawn, give or take the standard error. ${rounding}`;
    default:
      return `Shapley values: what a change adds, as the mean over every order in which ${counted(drivers.length, "change")} can be made. ${rounding}`;
  }
}

/** What a comparison says of one number: its change against another, and in percent of that. */
import type { Line } from "../../../shared/model/document.ts";
import { cellText, figureText, styleOf } from "../../../shared/model/numberFormat.ts";

export interface ComparedTexts {
  readonly value: string;
  /** Both empty where there is nothing to compare. */
  readonly change: string;
  readonly percent: string;
  readonly isFall: boolean;
}

const percent: Pick<Line, "unit" | "format"> = { unit: "", format: { style: "percent", decimals: 1 } };

/** NaN is no number. A flag changes from ✓ to ✗, which is no amount; percent of percent would mislead. */
export function comparedTexts(value: number, reference: number, line: Line): ComparedTexts {
  const text = Number.isNaN(value) ? "no number" : cellText(value, line);
  const difference = value - reference;
  if (Number.isNaN(difference) || difference === 0 || styleOf(line) === "flag")
    return { value: text, change: "", percent: "", isFall: false };
  const hasShare = reference !== 0 && styleOf(line) !== "percent";
  return {
    value: text,
    change: `${difference > 0 ? "+" : ""}${cellText(difference, line)}`,
    percent: hasShare ? cellText(difference / Math.abs(reference), percent) : "",
    isFall: difference < 0,
  };
}

/** For those who hear it: `$23.76, $118.82 less than Base, 83.3%`. */
export function spokenText(value: number, reference: number, against: string, line: Line): string {
  if (Number.isNaN(value)) return "no number";
  const { change, percent: share } = comparedTexts(value, reference, line);
  const own = value === 0 ? "0" : figureText(value, line);
  if (change === "") return own;
  const amount = figureText(Math.abs(value - reference), line);
  const way = value > reference ? "more" : "less";
  return `${own}, ${amount} ${way} than ${against}${share === "" ? "" : `, ${share.replace(/[()]/g, "")}`}`;
}

/** A number as it is heard: parentheses and dashes are for eyes. */
import { figureText, type Shown, styleOf } from "../../shared/model/numberFormat.ts";

/** With its unit: `minus $3.54tn`, `0%`, `12.4 GPU m`. */
export function spokenValue(value: number, line: Shown): string {
  if (styleOf(line) === "flag") return value === 0 ? "no" : "yes";
  if (value === 0) return `0${afterZero(line)}`;
  const text = figureText(Math.abs(value), line);
  // A loss too small to be shown is no minus.
  return value < 0 && /[1-9]/.test(text) ? `minus ${text}` : text;
}

function afterZero(line: Shown): string {
  const style = styleOf(line);
  if (style === "percent") return "%";
  if (style === "multiple") return "x";
  return line.unit === "" ? "" : ` ${line.unit}`;
}

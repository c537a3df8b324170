/** How the steps of an axis are written, and the sum or the percentage an input is moved by. */
import type { Move } from "../../../shared/model/analyses.ts";
import { cellText, type Shown, styleOf } from "../../../shared/model/numberFormat.ts";

/** `7.5`, `90%` of what it has, `+2.0`: zero is a number among the others here, not a dash. */
export function stepText(value: number, how: Move, line: Shown): string {
  if (how === "scale") return `${trimmed(value * 100)}%`;
  const text = value === 0 ? "0" : styleOf(line) === "flag" ? trimmed(value) : cellText(value, line);
  return how === "add" && value > 0 ? `+${text}` : text;
}

const trimmed = (value: number): string => String(Number(value.toPrecision(6)));

/** In what the steps are counted: the input's unit, or percent of what it has. */
export const stepUnit = (how: Move, unit: string): string => (how === "scale" ? "% of base" : unit);

export const moveNames: Readonly<Record<Move, string>> = {
  set: "To values",
  scale: "To % of base",
  add: "Plus or minus",
};

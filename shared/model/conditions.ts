/** Which of a line's conditions a number meets: colour for checks and covenants. */
import type { Condition, Line } from "./document.ts";

/** The look of the first condition that holds; null where none does. `value` is in the line's unit. */
export const lookOf = (value: number, line: Pick<Line, "format">): Condition["look"] | null =>
  conditionOf(value, line)?.look ?? null;

/** The first that holds, whole: its limit says why. */
export const conditionOf = (value: number, { format }: Pick<Line, "format">): Condition | null =>
  format?.conditions?.find((condition) => holds(condition, value)) ?? null;

function holds({ when, value: limit }: Condition, value: number): boolean {
  if (when === "is") return value === limit;
  return when === "below" ? value < limit : value > limit;
}

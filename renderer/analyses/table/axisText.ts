/** How the steps of an axis are written, and the sum or the percentage an input is moved by. */
import type { Move } from "../../../shared/model/analyses.ts";
import { cellText, decimalsOf, type Shown, styleOf } from "../../../shared/model/numberFormat.ts";

/** Each step so that it can be told from its neighbours: with more digits after the point than its line has where they need them. */
export function stepTexts(steps: readonly number[], how: Move, line: Shown): readonly string[] {
  const least = decimalsOf(line);
  const gap = Math.min(
    ...steps.slice(1).map((step, index) => Math.abs(step - steps[index]!) || Number.POSITIVE_INFINITY),
  );
  const isTold = (decimals: number) =>
    steps.every((step) => Math.abs(Number(step.toFixed(decimals)) - step) <= gap / 20);
  const decimals = [0, 1, 2, 3].map((more) => least + more).find(isTold) ?? least + 3;
  const told =
    decimals === least || line.format?.scale !== undefined ? line : { ...line, format: { ...line.format, decimals } };
  return steps.map((step) => stepText(step, how, told));
}

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

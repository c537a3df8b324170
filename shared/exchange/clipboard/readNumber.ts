/**
 * The number that a pasted cell means in a line's unit: the reading of typed
 * numbers (model/typedNumber.ts), with every digit where the source tells the
 * number behind the text.
 */
import type { Unit } from "../../formula/units.ts";
import { numberInUnit, type TypedNumber, type TypedNumberProblem } from "../../model/typedNumber.ts";
import { type Result, succeed } from "../../result.ts";
import { decimalText, movedPoint } from "../decimal.ts";
import { typedWith } from "./decimalMarks.ts";
import type { DecimalMark, SheetCell } from "./sheetBlock.ts";

/** What a dollar sign without a scale means in a line in USD m or the like: the line's own unit, or single dollars. */
export type Money = "line" | "dollars";

/** `money` null refuses such a sign, as typing does; the problem's code is then `ambiguous-scale`. */
export function readNumber(
  { text, number }: SheetCell,
  unit: Unit,
  mark: DecimalMark,
  money: Money | null,
): Result<number, TypedNumberProblem> {
  const typed = number === null ? typedWith(text, mark) : typedBehind(text, number);
  if (!typed.ok) return typed;
  const meant = numberInUnit(typed.value, unit);
  if (meant.ok || money === null || meant.problems[0]!.code !== "ambiguous-scale") return meant;
  return money === "line" ? succeed(Number(typed.value.decimal)) : numberInUnit({ ...typed.value, scale: 0 }, unit);
}

/**
 * The number behind a text, in the text's terms: 0.12345 shown as 12.3% is 12.345 %, 1500000
 * shown as 1.5m is 1.5 m. Where the text says nothing of the number (`###`), it stands for itself.
 */
function typedBehind(text: string, number: number): Result<TypedNumber, TypedNumberProblem> {
  const decimal = decimalText(number);
  const readings = (["point", "comma"] as const).map((mark) => typedWith(text, mark));
  for (const shown of readings) {
    if (!shown.ok) continue;
    const power = powersOf(shown.value).find((each) => isShownAs(number * 10 ** each, shown.value));
    if (power !== undefined) return succeed({ ...shown.value, decimal: withExponent(movedPoint(decimal, power)) });
  }
  const shown = readings.find(({ ok }) => ok);
  if (shown?.ok && (shown.value.scale !== null || shown.value.unit !== null)) return shown;
  // A date has a number behind its text too, and none that a line holds.
  const refused = readings[0]!;
  if (!refused.ok && refused.problems[0]!.code === "not-a-number" && /\d/.test(text)) return refused;
  return succeed({ text, decimal: withExponent(decimal), scale: null, isMoney: false, unit: null });
}

/** How far the point of a number may have moved on its way to its text: by its percent sign, or its scale. */
function powersOf({ unit, scale }: TypedNumber): readonly number[] {
  if (unit?.text === "%") return [2, 0];
  return scale === null || scale === 0 ? [0] : [-scale, 0];
}

/** Within half a unit of the last digit shown, and a hair more for how doubles round. */
function isShownAs(number: number, { decimal }: TypedNumber): boolean {
  const [digits = "", exponent = "0"] = decimal.split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const lastPlace = 10 ** (Number(exponent) - decimals);
  return Math.abs(number - Number(decimal)) <= lastPlace * 0.5001 + Math.abs(number) * 1e-9;
}

/** `numberInUnit` reads the exponent behind an `e`. */
const withExponent = (decimal: string) => (decimal.includes("e") ? decimal : `${decimal}e0`);

import { parseUnit } from "../../../shared/formula/units.ts";
import { numberInUnit, parseTypedNumber } from "../../../shared/model/typedNumber.ts";

/** What is typed, as a number in the unit, or the sentence that says why it is none or may not be. */
export function numberIn(text: string, unit: string, refuse?: (value: number) => string | null): number | string {
  const typed = parseTypedNumber(text);
  if (!typed.ok) return typed.problems[0]!.message;
  const own = parseUnit(unit);
  if (!own.ok) return `"${unit}" is not a unit.`;
  const number = numberInUnit(typed.value, own.value);
  if (!number.ok) return number.problems[0]!.message;
  return refuse?.(number.value) ?? number.value;
}

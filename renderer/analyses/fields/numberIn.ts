import { parseUnit } from "../../../shared/formula/units.ts";
import { numberInUnit, parseTypedNumber } from "../../../shared/model/typedNumber.ts";

/** What is typed, as a number in the unit, or the sentence that says why it is none. */
export function numberIn(text: string, unit: string): number | string {
  const typed = parseTypedNumber(text);
  if (!typed.ok) return typed.problems[0]!.message;
  const own = parseUnit(unit);
  if (!own.ok) return `"${unit}" is not a unit.`;
  const number = numberInUnit(typed.value, own.value);
  return number.ok ? number.value : number.problems[0]!.message;
}

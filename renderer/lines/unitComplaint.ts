import { parseUnit, unitSentence } from "../../shared/formula/units.ts";
import { parseTypedNumber } from "../../shared/model/typedNumber.ts";

/** Why a text is no unit, as a sentence; null where it is one. */
export function unitComplaint(text: string): string | null {
  const parsed = parseUnit(text);
  if (parsed.ok) return null;
  return isNumber(text) ? numberComplaint(text) : unitSentence(parsed.problems[0]!);
}

const isNumber = (text: string) => /\d/.test(text) && parseTypedNumber(text).ok;

const numberComplaint = (text: string) =>
  `"${text}" is a number, and a unit is a word such as USD m or %. Numbers stand under the periods.`;

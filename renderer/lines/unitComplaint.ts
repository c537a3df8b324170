import { parseUnit, unitSentence } from "../../shared/formula/units.ts";

/** Why a text is no unit, as a sentence; null where it is one. */
export function unitComplaint(text: string): string | null {
  const parsed = parseUnit(text);
  return parsed.ok ? null : unitSentence(parsed.problems[0]!);
}

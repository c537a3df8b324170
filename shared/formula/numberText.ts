import { lex } from "./lexer.ts";
import { parseUnit, toBase } from "./units.ts";

/**
 * A number in a line's unit, as a formula writes it in place of the line's name: `16%`, `5 USD bn`, `(-3)`.
 * A unit that a formula cannot write behind a number is left out, and the number is in base units.
 */
export function numberText(value: number, unit: string): string {
  const magnitude = Math.abs(value);
  const text = magnitudeText(magnitude, unit);
  return value < 0 ? `(-${text})` : text;
}

function magnitudeText(magnitude: number, unit: string): string {
  const parsed = parseUnit(unit);
  if (!parsed.ok || unit === "" || unit === "flag" || unit === "x") return String(magnitude);
  const base = toBase(parsed.value, magnitude);
  const text = unit === "%" ? `${magnitude}%` : `${magnitude} ${unit}`;
  const lexed = lex(text);
  const isOneNumber = lexed.ok && lexed.value.tokens.length === 1 && lexed.value.tokens[0]!.value === base;
  return isOneNumber ? text : String(base);
}

/**
 * What a person types as a number: `1.5bn`, `12%`, `(300)`, `1,234.5`, `$5m`,
 * `5 USD bn`, `1e3`, `-3`. The same for everyone: the point is decimal, commas
 * separate thousands.
 */
import { fromBase, parseUnit, toBase, type Unit } from "../formula/units.ts";
import { fail, type Result, succeed } from "../result.ts";

export interface TypedNumber {
  /** As written, before its scale: 1.5 of `1.5bn`. */
  readonly value: number;
  /** What was written behind it; null where nothing was. */
  readonly unit: Unit | null;
}

export interface TypedNumberProblem {
  readonly message: string;
}

const pattern =
  /^(?<open>\()?\s*(?<minus>[-−])?\s*(?<dollar>\$)?\s*(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<exponent>[eE][+-]?\d+)?\s*(?<unit>[A-Za-z%/ ()]*?)\s*(?<close>\))?$/;

export function parseTypedNumber(text: string): Result<TypedNumber, TypedNumberProblem> {
  const groups = pattern.exec(text.trim())?.groups;
  if (groups === undefined || (groups["open"] === undefined) !== (groups["close"] === undefined))
    return fail({ message: `"${text.trim()}" is not a number. Type 1234.5, 1.5bn, 12% or (300).` });
  const magnitude = Number(groups["number"]!.replaceAll(",", "") + (groups["exponent"] ?? ""));
  if (!Number.isFinite(magnitude)) return fail({ message: `"${text.trim()}" is larger than any number here.` });
  const isNegative = (groups["open"] !== undefined) !== (groups["minus"] !== undefined);
  const written = `${groups["dollar"] === undefined ? "" : "USD "}${groups["unit"]}`.trim();
  const value = isNegative ? -magnitude : magnitude;
  if (written === "") return succeed({ value, unit: null });
  const unit = parseUnit(written);
  if (!unit.ok) return fail({ message: `"${written}" behind the number is not a unit or a scale such as m, bn or %.` });
  return succeed({ value, unit: unit.value });
}

/**
 * The number in a line's unit. Written alone it is in that unit already; with a
 * scale or unit of its own it is converted: 1.5bn into a USD m line is 1,500,
 * 12% into a % line 12 and into a plain line 0.12.
 */
export function typedInUnit({ value, unit }: TypedNumber, own: Unit): number {
  if (unit === null) return value;
  return fromBase(own, toBase(unit, value));
}

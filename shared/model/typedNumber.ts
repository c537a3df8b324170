/**
 * What a person types as a number: `1.5bn`, `12%`, `(300)`, `1,234.5`, `$5m`,
 * `5 USD bn`, `1e3`, `-3`, and whatever a cell shows (`–`, `✓`). The same for
 * everyone: the point is decimal, commas separate thousands.
 *
 * Two steps, so that a text can be judged before its line is known: reading it,
 * and turning what was read into the line's unit.
 */
import { fromBase, isSameDimension, parseUnit, toBase, type Unit } from "../formula/units.ts";
import { fail, type Result, succeed } from "../result.ts";
import { scaleOfUnit } from "./unitScale.ts";

export interface TypedNumber {
  /** As typed, for messages. */
  readonly text: string;
  /** As written, before its scale: `1.5` of `1.5bn`. Kept as text, so that a scale only moves its point. */
  readonly decimal: string;
  /** Power of ten of a scale that stands alone: 9 of `1.5bn`; null where there is none. */
  readonly scale: number | null;
  readonly isMoney: boolean;
  /** The unit written behind it, a dollar sign included; null where there is none. */
  readonly unit: Unit | null;
}

export interface TypedNumberProblem {
  readonly code: "not-a-number" | "too-large" | "unknown-unit" | "wrong-unit" | "ambiguous-scale" | "not-a-flag";
  readonly message: string;
}

type Answer<T> = Result<T, TypedNumberProblem>;

const shape =
  /^(?<open>\()?\s*(?<minus>[-−])?\s*(?<dollar>\$)?\s*(?<minusAfter>[-−])?\s*(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE](?<exponent>[+-]?\d{1,4}))?\s*(?<behind>[A-Za-z%/(][A-Za-z%/()*\s]*?)?\s*(?<close>\))?$/u;

/** Reads the text alone; whether it fits a line is `numberInUnit`'s business. */
export function parseTypedNumber(typed: string): Answer<TypedNumber> {
  const text = typed.trim();
  const flag = flagWords.get(text.toLowerCase());
  if (flag !== undefined) return succeed({ text, decimal: flag, scale: null, isMoney: false, unit: null });
  const parts = partsOf(text);
  if (parts === null) return refuse("not-a-number", notANumber(text));
  const decimal = `${parts.isNegative ? "-" : ""}${parts.digits}e${parts.exponent}`;
  if (!Number.isFinite(Number(decimal))) return refuse("too-large", `"${text}" is larger than any number here.`);
  const number = { text, decimal, isMoney: parts.isMoney };
  const scale = parts.behind === "" ? null : scales.get(parts.behind.toLowerCase());
  if (scale !== undefined) return succeed({ ...number, scale, unit: null });
  const unit = parseUnit(parts.isMoney ? `USD ${parts.behind}` : parts.behind);
  if (unit.ok) return succeed({ ...number, scale: null, unit: unit.value });
  return refuse("unknown-unit", `"${parts.behind}" behind the number is not a unit or a scale such as m, bn or %.`);
}

/**
 * The number in a line's unit. Written alone it is in that unit already. A scale
 * counts from the unit without its own: 1.5bn is 1,500 in a line in USD m. A
 * unit is converted: 12% is 0.12 in a line without one.
 */
export function numberInUnit(typed: TypedNumber, own: Unit): Answer<number> {
  const { text, decimal, scale, isMoney, unit } = typed;
  if (own.text === "flag") return flagOf(typed);
  if (unit !== null) {
    if (!isSameDimension(unit.dimension, own.dimension)) return refuse("wrong-unit", doesNotFit(text, own));
    return finite(text, converted(decimal, unit, own));
  }
  if (isMoney && own.dimension["USD"] !== 1) return refuse("wrong-unit", doesNotFit(text, own));
  const ownScale = scaleOfUnit(own.text);
  if (scale === null && isMoney && ownScale !== 0) return refuse("ambiguous-scale", ambiguous(typed, own));
  if (scale === null) return succeed(Number(decimal));
  if (own.text === "%" || own.text === "bps") return refuse("wrong-unit", doesNotFit(text, own));
  return finite(text, shifted(decimal, scale - ownScale));
}

interface Parts {
  readonly digits: string;
  readonly exponent: number;
  readonly isNegative: boolean;
  readonly isMoney: boolean;
  readonly behind: string;
}

function partsOf(text: string): Parts | null {
  const groups = shape.exec(text)?.groups;
  if (groups === undefined) return null;
  const { open, close, minus, minusAfter, dollar, number, exponent, behind } = groups;
  const signs = [open, minus, minusAfter].filter((sign) => sign !== undefined);
  // One way of saying negative is enough; a parenthesis of a unit, USD/(TFLOP/s), is not the number's.
  const unit = open === undefined && close !== undefined ? `${behind ?? ""})` : (behind ?? "");
  const isClosed = (open === undefined) === (close === undefined) || unit.includes("(");
  if (signs.length > 1 || !isClosed || (open !== undefined && close === undefined)) return null;
  return {
    digits: number!.replaceAll(",", ""),
    exponent: Number(exponent ?? 0),
    isNegative: signs.length === 1,
    isMoney: dollar !== undefined,
    behind: unit,
  };
}

/** Powers of ten of the scales, in the words people use; alone they count in the line's unit. */
const scales: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mn", 6],
  ["million", 6],
  ["b", 9],
  ["bn", 9],
  ["billion", 9],
  ["t", 12],
  ["tn", 12],
  ["trillion", 12],
]);

/** What stands for a number without being written as one: the marks a cell shows, and yes and no. */
const flagWords: ReadonlyMap<string, string> = new Map([
  ["–", "0"],
  ["—", "0"],
  ["-", "0"],
  ["✓", "1"],
  ["✗", "0"],
  ["yes", "1"],
  ["true", "1"],
  ["no", "0"],
  ["false", "0"],
]);

/** Between plain ratios only the point moves, which is exact; anything else goes by way of base units. */
function converted(decimal: string, unit: Unit, own: Unit): number {
  const power = Math.log10((unit.numerator / unit.denominator) * (own.denominator / own.numerator));
  const shift = Math.round(power);
  if (Math.abs(power - shift) < 1e-9) return shifted(decimal, shift);
  return fromBase(own, toBase(unit, Number(decimal)));
}

/** `decimal` always ends in its exponent. */
function shifted(decimal: string, power: number): number {
  const at = decimal.indexOf("e");
  return Number(`${decimal.slice(0, at)}e${Number(decimal.slice(at + 1)) + power}`);
}

function flagOf({ text, decimal, scale, isMoney, unit }: TypedNumber): Answer<number> {
  const value = Number(decimal);
  if (scale === null && !isMoney && unit === null && (value === 0 || value === 1)) return succeed(value);
  return refuse("not-a-flag", `"${text}" does not fit a line that is true or false: type 1 or 0.`);
}

const finite = (text: string, value: number): Answer<number> =>
  Number.isFinite(value) ? succeed(value) : refuse("too-large", `"${text}" is larger than any number here.`);

function notANumber(text: string): string {
  if (text.trim() === "") return "It needs a number.";
  if (text.startsWith("="))
    return "A cell takes a number; a formula holds for its whole line and stands in the formula line above.";
  if (/^[^\d]*\d[\d.,]*,\d/.test(text))
    return `"${text}" is not a number: the point is decimal and commas stand between thousands, 1,234.5.`;
  return `"${text}" is not a number. Type 1234.5, 1.5bn, 12% or (300).`;
}

const doesNotFit = (text: string, { text: own }: Unit): string =>
  `"${text}" does not fit a line ${own === "" ? "without a unit" : `in ${own}`}.`;

function ambiguous({ text }: TypedNumber, { text: own }: Unit): string {
  const number = text.replace("$", "");
  return `"${text}" could mean ${number} dollars or ${number} ${own}: type ${number} for ${own}, or $${number}m, $${number}bn.`;
}

const refuse = (code: TypedNumberProblem["code"], message: string): Result<never, TypedNumberProblem> =>
  fail({ code, message });

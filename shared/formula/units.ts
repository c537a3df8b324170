/**
 * Units of lines and of numbers in formulas.
 *
 * A unit is a product of powers of base kinds (its *dimension*) and a ratio to
 * the base unit: a value in the unit times `numerator / denominator` is the
 * value in base units (dollars, GPUs, FLOP, tokens, shares, miles, seconds,
 * joules). The ratio is kept as two numbers because 7 % is exactly 7 / 100 while 7 * 0.01
 * is not. A year is 365.25 days: 8,766 hours.
 */
import { fifteenDigits } from "../numbers/fifteenDigits.ts";
import { fail, type Result, succeed } from "../result.ts";
import { nearest } from "./nearest.ts";
import { type Atom, atoms, type Dimension } from "./unitAtoms.ts";

export interface Unit {
  readonly text: string;
  readonly dimension: Dimension;
  readonly numerator: number;
  readonly denominator: number;
}

export interface UnitProblem {
  readonly code: "unknown-unit" | "unit-syntax";
  readonly text: string;
  readonly part: string;
  readonly nearest: string | null;
}

export const dimensionless: Dimension = {};

/** Reads `USD bn`, `USD/GPU/hour`, `USD/(TFLOP/s)`, `%`; the empty text is a plain number. */
export function parseUnit(text: string): Result<Unit, UnitProblem> {
  const parts = text.match(/[A-Za-z]+|%|[/*()]|\S/g) ?? [];
  let position = 0;
  let depth = 0;
  const syntax = (part: string): UnitProblem => ({ code: "unit-syntax", text, part, nearest: null });

  function product(): Result<Unit, UnitProblem> {
    let unit: Unit | null = null;
    let isDivided = false;
    for (;;) {
      const part = parts[position];
      if (part === undefined || part === ")") break;
      position++;
      if (part === "/" || part === "*") {
        if (unit === null || isDivided) return fail(syntax(part));
        isDivided = part === "/";
        if (parts[position] === undefined) return fail(syntax(part));
        continue;
      }
      const factor = part === "(" ? group() : atomUnit(part, text);
      if (!factor.ok) return factor;
      unit = unit === null ? factor.value : multiplyUnits(unit, factor.value, isDivided ? -1 : 1);
      isDivided = false;
    }
    return unit === null || isDivided ? fail(syntax(parts[position] ?? text)) : succeed(unit);
  }

  function group(): Result<Unit, UnitProblem> {
    if (++depth > 8) return fail(syntax("("));
    const inner = product();
    if (!inner.ok) return inner;
    if (parts[position++] !== ")") return fail(syntax("("));
    return inner;
  }

  if (parts.length === 0) return succeed({ text: "", dimension: dimensionless, numerator: 1, denominator: 1 });
  if (parts.length > 40) return fail(syntax(parts[40]!));
  const whole = product();
  if (!whole.ok) return whole;
  return position < parts.length ? fail(syntax(parts[position]!)) : succeed({ ...whole.value, text });
}

function atomUnit(part: string, text: string): Result<Unit, UnitProblem> {
  const atom = atoms.get(part);
  if (atom !== undefined) return succeed(unitOfAtom(part, atom));
  return fail({ code: "unknown-unit", text, part, nearest: nearestUnit(part) });
}

/** The unit a person most likely meant; one letter or a sign tells too little. */
export const nearestUnit = (word: string): string | null =>
  /^[A-Za-z]{2,}$/.test(word) ? nearest(word, [...atoms.keys()]) : null;

const unitOfAtom = (text: string, { kind, numerator, denominator }: Atom): Unit => ({
  text,
  dimension: kind,
  numerator,
  denominator,
});

function multiplyUnits(left: Unit, right: Unit, power: 1 | -1): Unit {
  return {
    text: `${left.text}${power === 1 ? " " : "/"}${right.text}`,
    dimension: multiplyDimensions(left.dimension, right.dimension, power),
    numerator: left.numerator * (power === 1 ? right.numerator : right.denominator),
    denominator: left.denominator * (power === 1 ? right.denominator : right.numerator),
  };
}

/** `left * right^power`. */
export function multiplyDimensions(left: Dimension, right: Dimension, power: number): Dimension {
  const powers: Record<string, number> = { ...left };
  for (const [kind, value] of Object.entries(right)) {
    const sum = (powers[kind] ?? 0) + value * power;
    if (sum === 0) delete powers[kind];
    else powers[kind] = sum;
  }
  return powers;
}

export function isSameDimension(left: Dimension, right: Dimension): boolean {
  const kinds = Object.keys(left);
  return kinds.length === Object.keys(right).length && kinds.every((kind) => left[kind] === right[kind]);
}

/** A dimension for people, `USD/GPU/time`; "a plain number" where it has none. */
export function dimensionText(dimension: Dimension): string {
  const powers = Object.entries(dimension);
  if (powers.length === 0) return "a plain number";
  const write = ([kind, power]: [string, number]) => {
    const word = Object.hasOwn(kindWords, kind) ? kindWords[kind]! : kind;
    return Math.abs(power) === 1 ? word : `${word}^${Math.abs(power)}`;
  };
  const above = powers.filter(([, power]) => power > 0).map(write);
  const below = powers.filter(([, power]) => power < 0).map((entry) => `/${write(entry)}`);
  return (above.length > 0 ? above.join(" ") : "1") + below.join("");
}

/** Kinds whose base unit says less than what is measured: nobody wrote 1/s for a rate per year. */
const kindWords: { readonly [kind: string]: string } = { s: "time", J: "energy" };

/** A value in the unit, in base units. */
export const toBase = (unit: Unit, value: number): number => (value * unit.numerator) / unit.denominator;

/**
 * A value in base units, in the unit: the shortest of the doubles that mean the
 * same, so that a typed 7 % reads 7 and not 7.000000000000001. What came from the
 * unit goes back to the bit.
 */
export function fromBase(unit: Unit, base: number): number {
  if (unit.numerator === 1 && unit.denominator === 1) return base + 0; // -0 is 0, as from any other unit
  const value = (base * unit.denominator) / unit.numerator;
  const rounded = fifteenDigits(value);
  if (toBase(unit, rounded) === base) return rounded;
  if (toBase(unit, value) === base) return value;
  const bit = value * 2 ** -53; // adds up to one last bit
  if (toBase(unit, value + bit) === base) return value + bit;
  return toBase(unit, value - bit) === base ? value - bit : value;
}

export function unitSentence(problem: UnitProblem): string {
  if (problem.code === "unit-syntax") return `"${problem.text}" is not a unit: look at "${problem.part}".`;
  const hint = problem.nearest === null ? "" : ` Did you mean "${problem.nearest}"?`;
  return `There is no unit "${problem.part}".${hint}`;
}

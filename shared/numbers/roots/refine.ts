/**
 * Refines a bracket over which the sign changes to the last bits of x, by inverse
 * quadratic interpolation where it can be trusted and bisection where it cannot.
 *
 * Source: T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm for finding
 * the zero of a nonlinear function without using derivatives", Advances in Engineering
 * Software 28 (3), 1997.
 */
import type { Batches } from "./batches.ts";
import type { Bracket, Break, Root } from "./roots.ts";

const relative = 2 * Number.EPSILON;
/** A root at zero has no last bit: of the bracket's width this is near enough. */
const ofWidth = Number.EPSILON ** 2;
/** Rounds in which a bracket has to halve; where it does not it is bisected. */
const patience = 3;
/** Points without a number, one after another, after which there is none in between. */
const mostGaps = 4;
const otherShares = [0.382, 0.618, 0.21, 0.79];

export interface Rounding {
  /** Of f: a difference no larger is none. */
  readonly noise: number;
  /** How far from zero f may be at a root that has no more digits. */
  readonly within: number;
}

export function* refine(bracket: Bracket, rounding: Rounding): Batches<Root | Break> {
  // x1 is the last point, x2 lies over the root from it, x3 is the one before: names of the paper.
  let [x1, f1, x2, f2] = [bracket.high, bracket.fHigh, bracket.low, bracket.fLow];
  let share = 0.5;
  let iterations = 0;
  let gaps = 0;
  let halvedAt = 0;
  let halfWidth = Math.abs(x2 - x1) / 2;
  for (;;) {
    const asked = x1 + share * (x2 - x1);
    const x = asked === x1 || asked === x2 ? x1 + (x2 - x1) / 2 : asked;
    if (x === x1 || x === x2) break;
    const f = (yield Float64Array.of(x))[0]!;
    iterations++;
    if (Number.isNaN(f)) {
      if (gaps === mostGaps) return { from: Math.min(x1, x2), to: Math.max(x1, x2), kind: "gap" };
      share = otherShares[gaps++]!;
      continue;
    }
    gaps = 0;
    if (f === 0) return yield* told(bracket, x, 0, iterations);
    const isBeforeRoot = f > 0 === f1 > 0;
    const [x3, f3] = isBeforeRoot ? [x1, f1] : [x2, f2];
    if (!isBeforeRoot) [x2, f2] = [x1, f1];
    [x1, f1] = [x, f];

    const width = Math.abs(x2 - x1);
    const tolerance =
      relative * Math.abs(Math.abs(f2) < Math.abs(f1) ? x2 : x1) + ofWidth * (bracket.high - bracket.low);
    if (width <= tolerance) break;
    if (width <= halfWidth) [halfWidth, halvedAt] = [width / 2, iterations];
    const least = Math.min(0.5, (0.5 * tolerance) / width);
    const next = iterations - halvedAt > patience ? 0.5 : interpolated({ x1, f1, x2, f2, x3, f3 });
    share = Math.min(1 - least, Math.max(least, next));
  }
  return yield* judge({ bracket, x1, f1, x2, f2, iterations }, rounding);
}

interface Points {
  readonly x1: number;
  readonly f1: number;
  readonly x2: number;
  readonly f2: number;
  readonly x3: number;
  readonly f3: number;
}

/** Share of the way from x1 to x2: where the inverse parabola through three points meets zero, or the middle. */
function interpolated({ x1, f1, x2, f2, x3, f3 }: Points): number {
  const xi = (x1 - x2) / (x3 - x2);
  const phi = (f1 - f2) / (f3 - f2);
  if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
  const alpha = (x3 - x1) / (x2 - x1);
  return (f1 / (f1 - f2)) * (f3 / (f3 - f2)) - alpha * (f1 / (f3 - f1)) * (f2 / (f2 - f3));
}

interface Narrowed extends Omit<Points, "x3" | "f3"> {
  readonly bracket: Bracket;
  readonly iterations: number;
}

/**
 * A root or a jump? Over a bracket of the last bits a function that is continuous
 * has next to no rise left, far less than over one that is wide as the root of the
 * first width times the last; one that jumps has all of it.
 */
function* judge({ bracket, x1, f1, x2, f2, iterations }: Narrowed, { noise, within }: Rounding): Batches<Root | Break> {
  const [x, residual] = Math.abs(f1) <= Math.abs(f2) ? [x1, f1] : [x2, f2];
  const rise = Math.abs(f1 - f2);
  if (rise <= noise && Math.abs(residual) <= within) return yield* told(bracket, x, residual, iterations);
  const reach = Math.sqrt((bracket.high - bracket.low) * Math.abs(x1 - x2));
  const [below, above] = yield Float64Array.of(Math.max(bracket.low, x - reach), Math.min(bracket.high, x + reach));
  const wider = Math.abs(above! - below!);
  const isJump = rise > noise && rise > 0.5 * (Number.isNaN(wider) ? Math.abs(bracket.fHigh - bracket.fLow) : wider);
  if (!isJump && Math.abs(residual) <= within) return yield* told(bracket, x, residual, iterations);
  return { from: Math.min(x1, x2), to: Math.max(x1, x2), kind: isJump ? "jump" : "steep" };
}

/** Of two numbers that are as good a root the one with fewer digits: 7.5 and not 7.500000000000001. */
function* told(bracket: Bracket, x: number, residual: number, iterations: number): Batches<Root> {
  const short = Math.min(bracket.high, Math.max(bracket.low, Number(x.toPrecision(15))));
  const f = (yield Float64Array.of(short))[0]!;
  const [shown, left] = Math.abs(f) <= Math.abs(residual) ? [short, f] : [x, residual];
  return { x: shown, residual: left, kind: "crossing", iterations, stopped: left === 0 ? "exact" : "last-bits" };
}

/**
 * Going on with a run of numbers: repeating it, or along the straight line or
 * the growth curve that lies closest to it (least squares; for growth, on the
 * logarithms), as the fill handle of every spreadsheet does.
 */
import { fail, type Result, succeed } from "../../result.ts";
import { decimalText, partsOf } from "../decimal.ts";

export type Trend = "linear" | "growth";
export type FillMode = "copy" | Trend;

export interface FillProblem {
  readonly code: "needs-two" | "needs-one-sign" | "too-large";
  readonly message: string;
}

type Answer = Result<readonly number[], FillProblem>;

/**
 * `count` numbers after the seed, or before it where `backward`; either way in the order they stand in.
 * The seed has at least one number, all finite.
 */
export function continued(seed: readonly number[], count: number, mode: Trend, isBackward: boolean): Answer {
  const places = placesOf(seed, count, isBackward);
  if (seed.length < 2)
    return fail({ code: "needs-two", message: "A trend needs at least two numbers to go by: select them first." });
  return mode === "linear" ? alongLine(seed, places) : alongCurve(seed, places);
}

/** The seed over and over, `count` entries after it, or before it where `backward`; gaps are copied as gaps. */
export const repeated = <T>(seed: readonly T[], count: number, isBackward: boolean): readonly T[] =>
  placesOf(seed, count, isBackward).map((place) => seed[modulo(place, seed.length)]!);

const placesOf = (seed: readonly unknown[], count: number, isBackward: boolean): readonly number[] =>
  Array.from({ length: count }, (_, index) => (isBackward ? index - count : seed.length + index));

const modulo = (value: number, size: number) => ((value % size) + size) % size;

/**
 * Computed in whole numbers on the decimals as they are written and rounded once,
 * so that 0.1, 0.2, 0.3 goes on with 0.4 and a straight line stays one to the last digit.
 */
function alongLine(seed: readonly number[], places: readonly number[]): Answer {
  const parts = seed.map((value) => partsOf(decimalText(value)));
  const exponent = Math.min(...parts.map((part) => part.exponent));
  const y = parts.map((part) => BigInt(`${part.sign}${part.digits}`) * 10n ** BigInt(part.exponent - exponent));
  const n = BigInt(seed.length);
  const x = y.map((_, index) => BigInt(index));
  const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
  const [sumX, sumY] = [sum(x), sum(y)];
  const spread = n * sum(x.map((each) => each * each)) - sumX * sumX;
  const slope = n * sum(x.map((each, index) => each * y[index]!)) - sumX * sumY;
  // y = (sumY * spread + slope * (n * x - sumX)) / (n * spread), times a power of ten
  return finite(places.map((place) => ratio(sumY * spread + slope * (n * BigInt(place) - sumX), n * spread, exponent)));
}

/** The double nearest to `numerator / denominator * 10 ** exponent`, from more digits than it has. */
function ratio(numerator: bigint, denominator: bigint, exponent: number): number {
  const size = denominator.toString().length - numerator.toString().length;
  const extra = Math.max(0, 25 + size);
  return Number(`${(numerator * 10n ** BigInt(extra)) / denominator}e${exponent - extra}`);
}

function alongCurve(seed: readonly number[], places: readonly number[]): Answer {
  const sign = Math.sign(seed[0]!);
  if (seed.some((value) => value === 0 || Math.sign(value) !== sign)) {
    const message = "Growth needs numbers of one sign, and none that is zero: no rate leads from one to the other.";
    return fail({ code: "needs-one-sign", message });
  }
  const logs = seed.map((value) => Math.log(Math.abs(value)));
  const middle = (seed.length - 1) / 2;
  const meanLog = logs.reduce((total, log) => total + log, 0) / logs.length;
  const spread = logs.reduce((total, _, index) => total + (index - middle) ** 2, 0);
  const rate = logs.reduce((total, log, index) => total + (index - middle) * (log - meanLog), 0) / spread;
  return finite(places.map((place) => sign * rounded(Math.exp(meanLog + rate * (place - middle)))));
}

/** To 13 digits: what logarithms make of 1, 2, 4 is 7.999999999999998, and 8 is meant. */
const rounded = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(13)) : value);

const finite = (values: readonly number[]): Answer =>
  values.every(Number.isFinite)
    ? succeed(values)
    : fail({ code: "too-large", message: "The trend leads to numbers larger than any a cell can hold." });

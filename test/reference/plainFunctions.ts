/**
 * The scalar functions of the language for the plain evaluator, from their
 * textbook definitions or from mathjs as published; nothing of shared/.
 */
import { all, create } from "mathjs";

const math = create(all ?? {}, {});
const lent = (name: string) => (math as unknown as Record<string, (...values: number[]) => unknown>)[name]!;
const real = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
const ofMathjs =
  (name: string) =>
  (...values: number[]) =>
    real(lent(name)(...values));

type Scalar = (...values: number[]) => number;

/** What all payments and the final sum are worth at the end; 0 on a consistent loan. Money received is positive. */
function balance(rate: number, nper: number, pmt: number, pv: number, fv: number, when: number): number {
  const growth = (1 + rate) ** nper;
  const annuity = rate === 0 ? nper : ((1 + rate * when) * (growth - 1)) / rate;
  return pv * growth + pmt * annuity + fv;
}

const pmt: Scalar = (rate, nper, pv, fv = 0, when = 0) =>
  -balance(rate!, nper!, 0, pv!, fv, when) / balance(rate!, nper!, 1, 0, 0, when);
const fv: Scalar = (rate, nper, payment, pv = 0, when = 0) => -balance(rate!, nper!, payment!, pv, 0, when);
const pv: Scalar = (rate, nper, payment, future = 0, when = 0) =>
  -balance(rate!, nper!, payment!, 0, future, when) / (1 + rate!) ** nper!;
const ipmt: Scalar = (rate, per, nper, present, future = 0, when = 0) => {
  if (per! < 1 || per! > nper!) return Number.NaN;
  if (when === 1 && per === 1) return 0;
  const payment = pmt(rate!, nper!, present!, future, when);
  const owed = fv(rate!, per! - 1, payment, present!, when);
  return when === 1 ? (owed * rate!) / (1 + rate!) : owed * rate!;
};
const ppmt: Scalar = (rate, per, nper, present, future = 0, when = 0) =>
  pmt(rate!, nper!, present!, future, when) - ipmt(rate!, per!, nper!, present!, future, when);
const nper: Scalar = (rate, payment, present, future = 0, when = 0) => {
  if (rate === 0) return -(present! + future) / payment!;
  const level = (payment! * (1 + rate! * when)) / rate!;
  return Math.log((level - future) / (level + present!)) / Math.log(1 + rate!);
};

const normcdf: Scalar = (x, mean = 0, sd = 1) => 0.5 * (1 + real(lent("erf")((x! - mean) / sd / Math.SQRT2)));
const normpdf: Scalar = (x, mean = 0, sd = 1) =>
  Math.exp(-(((x! - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI));

/** By halving the interval; no better than the digits of `normcdf`. */
const norminv: Scalar = (p, mean = 0, sd = 1) => {
  if (!(p! > 0 && p! < 1)) return Number.NaN;
  let low = -40;
  let high = 40;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (normcdf(middle) < p!) low = middle;
    else high = middle;
  }
  return mean + (sd * (low + high)) / 2;
};

/** By name; a result that is not finite is a fault, whatever the arguments. */
export const plainFunctions: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ["sum", (...values) => values.reduce((a, b) => a + b)],
  ["mean", (...values) => values.reduce((a, b) => a + b) / values.length],
  ["min", Math.min],
  ["max", Math.max],
  ["abs", Math.abs],
  ["sqrt", Math.sqrt],
  ["exp", Math.exp],
  ["ln", Math.log],
  ["log10", Math.log10],
  ["log2", Math.log2],
  ["clamp", (x, low, high) => Math.min(Math.max(x!, low!), high!)],
  ["near", (a, b, tolerance) => (tolerance! < 0 ? Number.NaN : Math.abs(a! - b!) <= tolerance! ? 1 : 0)],
  ...[
    ...["cbrt", "floor", "ceil", "round", "sign", "mod", "sin", "cos", "tan", "asin", "acos", "atan"],
    ...["sinh", "cosh", "tanh", "expm1", "log1p", "erf", "gamma"],
  ].map((name): [string, Scalar] => [name, ofMathjs(name)]),
  ["pmt", pmt],
  ["ipmt", ipmt],
  ["ppmt", ppmt],
  ["pv", pv],
  ["fv", fv],
  ["nper", nper],
  ["normcdf", normcdf],
  ["normpdf", normpdf],
  ["norminv", norminv],
  ["lognorminv", (p, mu, sigma) => Math.exp(mu! + sigma! * norminv(p!))],
]);

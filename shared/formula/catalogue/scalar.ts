/** Functions of plain values. Those marked `lent` are mathjs's own, so that they give its numbers to the bit. */
import { near } from "../../numbers/near.ts";
import { lend } from "../mathjs.ts";
import type { FunctionEntry, UnitRule } from "./entry.ts";

const like: UnitRule = { args: ["same"], result: "same" };
const plain: UnitRule = { args: ["plain"], result: "plain" };

interface Scalar {
  readonly name: string;
  readonly help: string;
  readonly example: FunctionEntry["example"];
  readonly kernel: (...args: number[]) => number;
  readonly unit?: UnitRule;
  readonly signature?: string;
  readonly least?: number;
  readonly most?: number;
}

const scalar = ({ name, help, example, kernel, unit = plain, signature, least = 1, most = least }: Scalar) =>
  ({
    name,
    kind: "scalar",
    signature: signature ?? `${name}(x)`,
    help,
    example,
    least,
    most,
    unit,
    kernel,
  }) satisfies FunctionEntry;

const lent = (name: string, help: string, example: FunctionEntry["example"], unit: UnitRule = plain) =>
  scalar({ name, help, example, unit, kernel: lend(name) });

export const scalarFunctions: readonly FunctionEntry[] = [
  scalar({
    name: "abs",
    help: "The value without its sign.",
    example: { formula: "abs(2 - 5)", gives: 3 },
    kernel: Math.abs,
    unit: like,
  }),
  scalar({
    name: "sqrt",
    help: "The square root; an error for a negative value.",
    example: { formula: "sqrt(16)", gives: 4 },
    kernel: Math.sqrt,
    unit: { args: ["any"], result: "root2" },
  }),
  lent("cbrt", "The cube root.", { formula: "cbrt(27)", gives: 3 }, { args: ["any"], result: "root3" }),
  scalar({
    name: "exp",
    help: "e to the power of x.",
    example: { formula: "exp(0)", gives: 1 },
    kernel: Math.exp,
  }),
  scalar({
    name: "ln",
    help: "The natural logarithm; an error at 0 and below.",
    example: { formula: "ln(1)", gives: 0 },
    kernel: Math.log,
  }),
  scalar({
    name: "log10",
    help: "The logarithm to base 10; an error at 0 and below.",
    example: { formula: "log10(1000)", gives: 3 },
    kernel: Math.log10,
  }),
  scalar({
    name: "log2",
    help: "The logarithm to base 2; an error at 0 and below.",
    example: { formula: "log2(8)", gives: 3 },
    kernel: Math.log2,
  }),
  lent("floor", "The nearest whole number below, in base units.", { formula: "floor(2.7)", gives: 2 }, like),
  lent("ceil", "The nearest whole number above, in base units.", { formula: "ceil(2.1)", gives: 3 }, like),
  scalar({
    name: "round",
    signature: "round(x) or round(x, decimals)",
    help: "Rounded to whole numbers or to decimals, halves away from zero, in base units.",
    example: { formula: "round(2.345, 1)", gives: 2.3 },
    kernel: lend("round"),
    unit: { args: ["same", "plain"], result: "same" },
    most: 2,
  }),
  lent("sign", "1, 0 or -1.", { formula: "sign(0 - 3)", gives: -1 }, { args: ["any"], result: "plain" }),
  scalar({
    name: "mod",
    signature: "mod(a, b)",
    help: "The remainder of a divided by b, with the sign of b.",
    example: { formula: "mod(7, 3)", gives: 1 },
    kernel: lend("mod"),
    unit: like,
    least: 2,
  }),
  scalar({
    name: "clamp",
    signature: "clamp(x, low, high)",
    help: "x, but no less than low and no more than high.",
    example: { formula: "clamp(12, 0, 10)", gives: 10 },
    kernel: (x, low, high) => Math.min(Math.max(x!, low!), high!),
    unit: like,
    least: 3,
  }),
  scalar({
    name: "near",
    signature: "near(a, b, tolerance)",
    help: "True where a and b differ by no more than the tolerance; an error for a tolerance below 0.",
    example: { formula: "near(1, 1.001, 0.01)", gives: 1 },
    kernel: near,
    unit: { args: ["same"], result: "plain" },
    least: 3,
  }),
  lent("sin", "The sine of an angle in radians.", { formula: "sin(0)", gives: 0 }),
  lent("cos", "The cosine of an angle in radians.", { formula: "cos(0)", gives: 1 }),
  lent("tan", "The tangent of an angle in radians.", { formula: "tan(0)", gives: 0 }),
  lent("asin", "The angle whose sine is x; an error beyond -1 to 1.", { formula: "asin(0)", gives: 0 }),
  lent("acos", "The angle whose cosine is x; an error beyond -1 to 1.", { formula: "acos(1)", gives: 0 }),
  lent("atan", "The angle whose tangent is x.", { formula: "atan(0)", gives: 0 }),
  lent("sinh", "The hyperbolic sine.", { formula: "sinh(0)", gives: 0 }),
  lent("cosh", "The hyperbolic cosine.", { formula: "cosh(0)", gives: 1 }),
  lent("tanh", "The hyperbolic tangent, an S-curve from -1 to 1.", { formula: "tanh(0)", gives: 0 }),
  lent("expm1", "e to the power of x, less 1, exact near 0.", { formula: "expm1(0)", gives: 0 }),
  lent("log1p", "The natural logarithm of 1 + x, exact near 0.", { formula: "log1p(0)", gives: 0 }),
  lent("erf", "The error function.", { formula: "erf(0)", gives: 0 }),
  lent("gamma", "The gamma function.", { formula: "gamma(5)", gives: 24 }),
];

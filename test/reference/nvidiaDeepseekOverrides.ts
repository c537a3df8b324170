/** Random inputs of the flagship, and the same inputs as overrides of cells. */
import * as fc from "fast-check";
import { baseInputs, type Inputs } from "./nvidiaDeepseekInputs.ts";
import type { PlainOverride } from "./plainEvaluator.ts";

/** Lines whose typed number is 2024's alone: a formula has the later years. */
const actuals: readonly string[] = ["gpu_price", "opening_base", "nvidia_share", "other_revenue"];

/** Within 30% of the base, or up to 30 where that is 0: wide enough to default, too narrow for growth above the cost of capital. */
const near = (base: number) =>
  base === 0 ? fc.integer({ min: 0, max: 30 }) : fc.double({ min: 0.7, max: 1.3, noNaN: true }).map((f) => f * base);

function likeInput(base: Inputs[keyof Inputs]): fc.Arbitrary<unknown> {
  if (typeof base === "number") return near(base);
  if (Array.isArray(base)) return fc.tuple(...base.map(near));
  return fc.record(Object.fromEntries(Object.entries(base).map(([member, one]) => [member, near(one)])));
}

const anyOf = fc.record(Object.fromEntries(Object.entries(baseInputs).map(([name, base]) => [name, likeInput(base)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Partial<Inputs>>;

/** Any of the inputs at once; demand and credit are pushed hard enough for both readings and for defaults. */
export const someInputs: fc.Arbitrary<Partial<Inputs>> = fc
  .tuple(
    anyOf,
    fc.record(
      {
        efficiency_gain: fc.double({ min: 0.5, max: 20, noNaN: true }),
        elasticity: fc.double({ min: 0, max: 2, noNaN: true }),
        renegotiation: fc.double({ min: 0, max: 100, noNaN: true }),
        largest_customer_performance: fc.double({ min: 0, max: 100, noNaN: true }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([narrow, wide]) => ({ ...narrow, ...wide }));

/** The same as typed over the cells of the model file. */
export function overridesOf(inputs: Partial<Inputs>): readonly PlainOverride[] {
  return Object.entries(inputs).flatMap(([line, input]): PlainOverride[] => {
    if (typeof input === "number")
      return [actuals.includes(line) ? { line, value: input, period: 0 } : { line, value: input }];
    if (Array.isArray(input)) return input.map((value, period) => ({ line, value, period }));
    return Object.entries(input).map(([member, value]) => ({ line, member, value }));
  });
}

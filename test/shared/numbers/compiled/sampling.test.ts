/** What is compiled, against the loops that say the same in plain words. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compiledSampling } from "../../../../shared/numbers/compiled/sampling.ts";
import { purposes } from "../../../../shared/numbers/random/drawName.ts";
import { fillStrata, strataOf } from "../../../../shared/numbers/random/latin.ts";
import { fillUniforms } from "../../../../shared/numbers/random/uniforms.ts";
import { orderOf } from "../../../../shared/numbers/statistics/order.ts";
import { compiledText, sampling as source } from "../../engine/machine/simd/compileKernels.ts";

test("the compiled module is what the source compiles to", async () => {
  expect(readFileSync(source.target, "utf8")).toBe(await compiledText(source));
}, 60_000);

const sampling = compiledSampling();
if (sampling === null) throw new Error("there is WebAssembly in Node");

const word = fc.oneof(fc.constantFrom(0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff), fc.nat());
const name = fc.record({ seed: word, stream: word, member: word, step: word });
/** Of the first trial: its pair may be any integer of 32 bits. */
const first = fc.oneof(fc.nat(9), fc.integer({ min: 0, max: 2 ** 33 - 200 }));
const count = fc.nat(150);
const purpose = fc.constantFrom(...Object.values(purposes));

test("uniforms have the bits of the loop, from any trial on", () => {
  fc.assert(
    fc.property(name, first, count, purpose, (of, from, trials, use) => {
      const [compiled, plain] = [new Float64Array(trials), new Float64Array(trials)];
      fillUniforms(compiled, from, of, use, sampling);
      fillUniforms(plain, from, of, use, null);
      expect(compiled).toEqual(plain);
    }),
  );
});

test("strata are those of the loop, however many trials there are", () => {
  fc.assert(
    fc.property(name, count, (of, trials) => {
      expect(strataOf(trials, of, sampling)).toEqual(strataOf(trials, of, null));
    }),
  );
  const many = { seed: 1, stream: 2, member: 3, step: 4 };
  expect(strataOf(100_001, many, sampling)).toEqual(strataOf(100_001, many, null));
});

test("places within strata have the bits of the loop, whichever trials are asked for", () => {
  fc.assert(
    fc.property(name, fc.nat(1_000), count, fc.nat(1_000), (of, from, trials, more) => {
      const strataCount = from + trials + more + 1;
      const strata = strataOf(strataCount, of, null).subarray(from, from + trials);
      const [compiled, plain] = [new Float64Array(trials), new Float64Array(trials)];
      fillStrata(compiled, from, of, strata, strataCount, sampling);
      fillStrata(plain, from, of, strata, strataCount, null);
      expect(compiled).toEqual(plain);
    }),
  );
});

const special = [
  0,
  -0,
  1,
  -1,
  5e-324,
  -5e-324,
  1.7e308,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
];

test("the order is that of the loop, zeros, infinities and gaps among the numbers", () => {
  const double = fc.oneof(fc.double(), fc.constantFrom(...special));
  fc.assert(
    fc.property(fc.array(double, { maxLength: 300 }), (list) => {
      const values = Float64Array.from(list);
      expect(orderOf(values, sampling)).toEqual(orderOf(values, null));
    }),
  );
});

test("the order is that of the loop where numbers differ in their last digits only, few or many of them", () => {
  for (const length of [3, 30, 3_000])
    for (const sign of [1, -1]) {
      const digits = strataOf(length, { seed: length, stream: 0, member: 0, step: 0 });
      const values = Float64Array.from(digits, (digit) => sign * (1 + digit * Number.EPSILON));
      expect(orderOf(values, sampling)).toEqual(orderOf(values, null));
    }
});

test("after a call that needed much memory the next has the numbers it would have had", () => {
  const values = Float64Array.from({ length: 3_000_000 }, (_, index) => (index * 7_919) % 3_000_017);
  expect(orderOf(values, sampling)).toEqual(orderOf(values, null));
  const of = { seed: 5, stream: 6, member: 7, step: 8 };
  expect(strataOf(1_000, of, sampling)).toEqual(strataOf(1_000, of, null));
});

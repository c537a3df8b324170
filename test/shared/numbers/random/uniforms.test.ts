import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawName, purposes } from "../../../../shared/numbers/random/drawName.ts";
import { fillUniforms } from "../../../../shared/numbers/random/uniforms.ts";

const word = fc.integer({ min: 0, max: 0xffff_ffff });
const name: fc.Arbitrary<DrawName> = fc.record({ seed: word, stream: word, member: word, step: word });

function uniforms(of: DrawName, first: number, count: number, purpose?: number): Float64Array {
  const out = new Float64Array(count);
  fillUniforms(out, first, of, purpose);
  return out;
}

test("any range of trials has the numbers of the whole, to the bit", () => {
  fc.assert(
    fc.property(name, fc.nat(40), fc.nat(40), (of, first, count) => {
      expect(uniforms(of, first, count)).toEqual(uniforms(of, 0, 80).slice(first, first + count));
    }),
  );
});

test("another seed, stream, member, step or purpose has other numbers", () => {
  const base = { seed: 1, stream: 2, member: 3, step: 4 };
  const seen = [
    uniforms(base, 0, 4),
    uniforms({ ...base, seed: 2 }, 0, 4),
    uniforms({ ...base, stream: 3 }, 0, 4),
    uniforms({ ...base, member: 4 }, 0, 4),
    uniforms({ ...base, step: 5 }, 0, 4),
    uniforms(base, 0, 4, purposes.jitter),
  ].flatMap((numbers) => [...numbers]);
  expect(new Set(seen).size).toBe(24);
});

test("they lie between 0 and 1, both excluded, evenly: chi-squared of 100 classes under its one in a thousand, 148.2", () => {
  const numbers = uniforms({ seed: 2025, stream: 1, member: 0, step: 0 }, 0, 100_000);
  expect(numbers.every((u) => u > 0 && u < 1)).toBe(true);
  const counts = new Array<number>(100).fill(0);
  for (const u of numbers) counts[Math.floor(u * 100)]!++;
  const chiSquared = counts.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
  expect(chiSquared).toBeLessThan(148.2); // 99 degrees of freedom
});

test("neighbouring streams and neighbouring trials do not go together: correlations within 3.3 standard errors of 0", () => {
  const count = 100_000;
  const centred = (of: DrawName, first: number) => uniforms(of, first, count).map((u) => (u - 0.5) * Math.sqrt(12));
  const of = { seed: 7, stream: 1, member: 0, step: 0 };
  const a = centred(of, 0);
  for (const b of [centred({ ...of, stream: 2 }, 0), centred({ ...of, step: 1 }, 0), centred(of, 1)]) {
    const correlation = a.reduce((sum, value, index) => sum + value * b[index]!, 0) / count;
    expect(Math.abs(correlation)).toBeLessThan(3.3 / Math.sqrt(count));
  }
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { BinaryOp } from "../../../../../shared/engine/graph/graph.ts";
import { type Binary, type Kernels, plainKernels } from "../../../../../shared/engine/machine/kernels.ts";
import { simdBuffer } from "../../../../../shared/engine/machine/simd/simdKernels.ts";
import { compiledText, kernels as source } from "./compileKernels.ts";

test("the compiled module is what the source compiles to", async () => {
  expect(readFileSync(source.target, "utf8")).toBe(await compiledText(source));
}, 60_000);

/** Every pair of these meets: signs of zero, the smallest and largest values, what has no value. */
const special = [0, -0, 1, -1, 0.1, 1 / 3, 5e-324, 1.7e308, -1.7e308, 2 ** 53, Infinity, -Infinity, Number.NaN];
const left = special.flatMap((x) => special.map(() => x));
const right = special.flatMap(() => special);
const third = right.toReversed();
const count = left.length;
const [a, b, c, out] = [0, count, 2 * count, 3 * count];

/** What a kernel leaves in the whole buffer; it may write nowhere else. */
function after(run: (kernels: Kernels, m: Float64Array) => void, isVectored: boolean): Float64Array {
  const vectored = simdBuffer(5 * count);
  if (vectored === null) throw new Error("there is WebAssembly with SIMD in Node");
  const { buffer, kernels } = isVectored ? vectored : { buffer: new Float64Array(5 * count), kernels: plainKernels };
  buffer.set([...left, ...right, ...third]);
  buffer.fill(7, out);
  run(kernels, buffer);
  return buffer;
}

const shapes = [0, 1].flatMap((da) => [0, 1].flatMap((db) => [0, 1, 2, 5, count].map((n) => ({ da, db, n }))));

const binaries: readonly (readonly [string, (kernels: Kernels) => Binary])[] = [
  ...(Object.keys(plainKernels.binary) as BinaryOp[]).map(
    (operator) => [operator, (kernels: Kernels) => kernels.binary[operator]] as const,
  ),
  ["least", (kernels) => kernels.least],
  ["greatest", (kernels) => kernels.greatest],
  ["addProduct", (kernels) => kernels.addProduct],
];

describe("in WebAssembly every kernel gives the bits of its loop, and writes nowhere else", () => {
  test.each(binaries)("%s", (_, kernelOf) => {
    for (const { da, db, n } of shapes)
      for (const at of [0, 3, 50]) {
        const run = (kernels: Kernels, m: Float64Array) =>
          kernelOf(kernels)(m, out, a + at * da, da, b + at * db, db, n);
        expect(after(run, true)).toEqual(after(run, false));
      }
  });

  test.each(["negate", "not"] as const)("%s", (name) => {
    for (const { da, n } of shapes) {
      const run = (kernels: Kernels, m: Float64Array) => kernels[name](m, out, a, da, n);
      expect(after(run, true)).toEqual(after(run, false));
    }
  });

  test("select", () => {
    for (const { da, db, n } of shapes)
      for (const dc of [0, 1]) {
        const run = (kernels: Kernels, m: Float64Array) => kernels.select(m, out, a, da, b, db, c, dc, n);
        expect(after(run, true)).toEqual(after(run, false));
      }
  });

  test("a sum onto itself", () => {
    const run = (kernels: Kernels, m: Float64Array) => kernels.binary["+"](m, a, a, 1, b, 1, count);
    expect(after(run, true)).toEqual(after(run, false));
  });
});

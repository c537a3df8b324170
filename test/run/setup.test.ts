import * as fc from "fast-check";
import { expect, test } from "vitest";

test("property tests have a seed, so two runs draw the same cases", () => {
  const seed = fc.readConfigureGlobal().seed;
  expect(seed).toBeTypeOf("number");
  expect(Number.isFinite(seed)).toBe(true);
});

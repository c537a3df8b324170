import { expect, test } from "vitest";
import { closingLine, settled, sum } from "./tally.ts";

test("the closing line sums every step", () => {
  const total = sum([
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ]);
  expect(closingLine(total)).toBe("41 passed, 2 failed");
});

test("a runner that reports nothing has failed once", () => {
  expect(settled(null, true)).toEqual({ passed: 0, failed: 1 });
  expect(settled({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
});

test("a runner that ends badly over green tests has failed once", () => {
  expect(settled({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
});

test("a failed test is not counted twice because the runner ended badly over it", () => {
  expect(settled({ passed: 5, failed: 2 }, false)).toEqual({ passed: 5, failed: 2 });
});

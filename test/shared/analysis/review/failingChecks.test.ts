import { expect, test } from "vitest";
import { found } from "./reviewing.ts";

const check = (formula: string, by: readonly string[] = []) => ({
  lines: [{ name: "holds", role: "check" as const, formula, by }],
});

test("a check that fails says where first, and in how many cells more", () => {
  expect(found(check("index < 2"), "failing-check")).toMatchObject([
    {
      severity: "error",
      cell: { line: "holds", member: 0, period: 2 },
      sentence: "This check fails in 2026 and in 1 more cell.",
    },
  ]);
});

test("a check of one number says no place", () => {
  expect(found(check("0"), "failing-check")[0]?.sentence).toBe("This check fails.");
});

test("a check by members names the member", () => {
  expect(found(check("index < 3", ["side"]), "failing-check")[0]?.sentence).toBe(
    "This check fails in a, 2027 and in 1 more cell.",
  );
});

test("a check that cannot be computed fails", () => {
  expect(found(check("1 / index > 0"), "failing-check")).toMatchObject([
    { cell: { line: "holds", member: 0, period: 0 }, sentence: "This check cannot be computed in 2024." },
  ]);
});

test("a check that holds or is empty is no finding", () => {
  expect(found(check("index > 0 ? 1 : na"), "failing-check")).toEqual([]);
});

test("a line that is no check may be 0", () => {
  expect(found({ lines: [{ name: "nothing", formula: "0" }] }, "failing-check")).toEqual([]);
});

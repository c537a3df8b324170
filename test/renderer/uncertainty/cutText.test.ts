import { expect, test } from "vitest";
import { cutText } from "../../../renderer/uncertainty/cutText.ts";
import type { Stated } from "../../../renderer/uncertainty/firstUncertainty.ts";
import type { Line } from "../../../shared/model/document.ts";

const line: Line = { name: "a", label: "A", unit: "", values: 1 };
const between: Stated = { distribution: { kind: "normalBetween", p10: -1, p90: 1 } };

// Above its mean P10 is where 55% of the normal lie below, P90 where 95% do: 0.12566 and 1.64485 over 1.28155.
test("percentiles that are typed and that a cut moves are told as they are after it", () => {
  expect(cutText({ ...between, low: 0 }, line)).toBe(
    "After the cut P10 is 0.10 and P90 1.28: what is typed is of the distribution before it.",
  );
});

test("a factor is told as one", () => {
  const distribution = { kind: "percentiles", p10: 1, p50: 2, p90: 4 } as const;
  const text = cutText({ distribution, how: "scale", low: 0.9 }, line);
  expect(text).toMatch(/^After the cut P10 is 1\.\d\dx, P50 2\.\d\dx and P90 4\.\d\dx: /);
});

test.each<[string, Stated]>([
  ["without a cut", between],
  ["where the cut is far out", { ...between, high: 1000 }],
  ["where no percentile is typed", { distribution: { kind: "normal", mean: 0, sd: 1 }, low: 0 }],
])("nothing is said %s", (_where, stated) => {
  expect(cutText(stated, line)).toBeNull();
});

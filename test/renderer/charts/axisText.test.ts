import { expect, test } from "vitest";
import { axisText } from "../../../renderer/charts/axisText.ts";

test.each([
  [0, "0"],
  [0.5, "0.5"],
  [800, "800"],
  [5000, "5,000"],
  [12_000, "12k"],
  [2_500_000, "2.5m"],
  [3e9, "3bn"],
  [1.5e12, "1.5tn"],
  [5e20, "5e20"],
  [2.9999999999999998e150, "3e150"],
  [-200, "(200)"],
])("%d stands as %s on an axis", (value, text) => {
  expect(axisText(value)).toBe(text);
});

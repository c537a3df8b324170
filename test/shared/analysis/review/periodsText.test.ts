import { expect, test } from "vitest";
import { periodsText } from "../../../../shared/analysis/review/periodsText.ts";

const labels = Array.from({ length: 20 }, (_, index) => String(2024 + index));

test.each([
  [[3], "2027"],
  [[0, 1], "2024 and 2025"],
  [[0, 1, 2, 3], "2024 to 2027"],
  [[0, 2, 3, 4], "2024 and 2026 to 2028"],
  [[0, 2, 4], "2024, 2026 and 2028"],
  [[0, 2, 4, 6, 7, 8], "2024, 2026 and 4 more periods"],
])("periods %j are %s", (periods, text) => {
  expect(periodsText(labels, periods)).toBe(text);
});

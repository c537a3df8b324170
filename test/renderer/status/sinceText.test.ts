import { expect, test } from "vitest";
import { sinceText } from "../../../renderer/status/sinceText.ts";

test.each([
  [0, "just now"],
  [59_999, "just now"],
  [60_000, "1 min ago"],
  [59 * 60_000, "59 min ago"],
  [60 * 60_000, "1 h ago"],
  [24 * 3_600_000, "yesterday"],
  [72 * 3_600_000, "3 days ago"],
])("%i ms is %s", (elapsedMs, text) => {
  expect(sinceText(elapsedMs)).toBe(text);
});

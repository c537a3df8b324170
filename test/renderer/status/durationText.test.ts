import { expect, test } from "vitest";
import { durationText } from "../../../renderer/status/durationText.ts";

test.each([
  [0, "under 0.1 ms"],
  [0.049, "under 0.1 ms"],
  [0.05, "0.1 ms"],
  [9.94, "9.9 ms"],
  [134.4, "134 ms"],
  [1234, "1.2 s"],
])("%d ms is told as %s", (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

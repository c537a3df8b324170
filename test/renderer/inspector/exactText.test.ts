import { expect, test } from "vitest";
import { exactText } from "../../../renderer/inspector/exactText.ts";

test.each([
  [142.580013728731, "USD/share", "142.580013728731 USD/share"],
  [0.1 + 0.2, "", "0.3"],
  [1234567.5, "GPU", "1,234,567.5 GPU"],
  [28, "%", "28%"],
  [1.05, "x", "1.05x"],
  [1, "flag", "1"],
  [2.1e25, "FLOP", "2.1e+25 FLOP"],
  [-3000, "USD m", "-3,000 USD m"],
])("%d %s is shown as %s %s", (value, unit, text) => {
  expect(exactText({ kind: "value", value }, { name: "x", label: "X", unit })).toBe(text);
});

test("an empty cell is called empty", () => {
  expect(exactText({ kind: "empty" }, { name: "x", label: "X", unit: "" })).toBe("empty");
});

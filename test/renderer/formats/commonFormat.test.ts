import { expect, test } from "vitest";
import { commonChoice, withFormat } from "../../../renderer/formats/commonFormat.ts";

test("lines that agree have a choice in common", () => {
  const lines = [{ format: { decimals: 2 } }, { format: { decimals: 2, scale: "bn" as const } }];
  expect(commonChoice(lines, "decimals")).toBe(2);
});

test("a line that says nothing differs from one that does", () => {
  expect(commonChoice([{}, { format: { scale: "m" } }], "scale")).toBeUndefined();
});

test("lines that say nothing agree in that", () => {
  expect(commonChoice([{}, { format: { decimals: 1 } }], "style")).toBeNull();
});

test("what the fields do not name stays, and null takes away", () => {
  const line = { format: { style: "percent", decimals: 1 } as const };
  expect(withFormat(line, { decimals: null, scale: "k" }).format).toEqual({ style: "percent", scale: "k" });
});

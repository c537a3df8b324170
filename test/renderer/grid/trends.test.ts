import { expect, test } from "vitest";
import { trendOf } from "../../../renderer/grid/trends.ts";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { lineOf, live, smallModel } from "../smallModel.ts";

const known = { document: smallModel, compiled: compileDocument(smallModel), live: live() };

const trendOfLine = (name: string, member: number | null = 0) => {
  const line = lineOf(name);
  const row = { id: name, label: line.label, isOpen: true, isMember: false, groupSize: 0, isGroupFolded: false };
  return trendOf(known, { ...row, kind: "line", line, member });
};

test("a trend says its ends as the line shows numbers, and where they are", () => {
  expect(trendOfLine("price")?.name).toBe("Trend: lowest $100.00 in 2024, highest $225.00 in 2026");
});

test("a member has a trend of its own", () => {
  expect(trendOfLine("owed", 1)?.name).toBe("Trend: lowest $1.00m in 2024, highest $3.00m in 2026");
});

test.each([
  ["growth", 0],
  ["owed", null],
  ["is_small", 0],
] as const)("%s has no course to draw", (name, member) => {
  expect(trendOfLine(name, member)).toBeNull();
});

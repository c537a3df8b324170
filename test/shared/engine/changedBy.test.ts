import { expect, test } from "vitest";
import { changedBy } from "../../../shared/engine/changedBy.ts";
import { small } from "../model/edits/editing.ts";

const nameAt = (scenario: string | null, line: string) => changedBy(small, scenario, line, "", 0)?.name;

test("a number that a scenario changes itself is its own", () => {
  expect(nameAt("panic", "margin")).toBe("panic");
  expect(nameAt("worse", "rate")).toBe("worse");
});

test("a number that only what it rests on changes is of that scenario", () => {
  expect(nameAt("worse", "margin")).toBe("panic");
});

test("of two that change it the one that acts last is told", () => {
  const margin = { line: "margin", how: "set", to: 40 } as const;
  const scenarios = [...small.scenarios, { name: "both", label: "Both", combines: ["worse"], changes: [margin] }];
  expect(changedBy({ ...small, scenarios }, "both", "margin", "", 1)?.name).toBe("both");
});

test("of a number that no scenario changes none is told", () => {
  expect(nameAt("panic", "rate")).toBeUndefined();
  expect(nameAt(null, "margin")).toBeUndefined();
});

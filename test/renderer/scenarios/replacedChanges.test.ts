import { expect, test } from "vitest";
import { replacedChanges } from "../../../renderer/scenarios/replacedChanges.ts";
import type { Change } from "../../../shared/model/document.ts";
import { small } from "../../shared/model/edits/editing.ts";

const scenario = (name: string, ...changes: readonly Change[]) => ({ name, label: name, changes });
const set = (line: string, to: Change["to"], more: Partial<Change> = {}): Change => ({
  line,
  how: "set",
  to,
  ...more,
});
const document = {
  ...small,
  scenarios: [
    ...small.scenarios,
    scenario("low", set("rate", 10), set("margin", [null, 60, null])),
    scenario("high", set("rate", 40)),
    scenario("same", set("rate", 10)),
    scenario("late", set("margin", 50, { period: "2026" })),
    scenario("half", { line: "rate", how: "scale", to: 0.5 }),
  ],
};
const told = (combines: readonly string[], basedOn?: string) =>
  replacedChanges(document, { combines, ...(basedOn !== undefined && { basedOn }) });

test("a number that a later scenario sets anew is told with its line and whose it was", () => {
  expect(told(["low", "high"])).toEqual(["“high” replaces what “low” changes in “Tax rate”."]);
  expect(told(["high"], "low")).toEqual(["“high” replaces what “low” changes in “Tax rate”."]);
  expect(told(["half", "low", "high"]).at(-1)).toBe("“high” replaces what “half” and “low” change in “Tax rate”.");
});

test("the same number twice, other periods and factors replace nothing", () => {
  expect(told(["low", "same"])).toEqual([]);
  expect(told(["low", "late"])).toEqual([]);
  expect(told(["low", "half"])).toEqual([]);
});

test("what two of them rest on acts once, and replaces nothing", () => {
  expect(told(["panic", "worse"])).toEqual([]);
});

test("one alone replaces nothing", () => {
  expect(told([])).toEqual([]);
  expect(told(["low"])).toEqual([]);
});

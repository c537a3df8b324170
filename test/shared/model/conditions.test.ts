import { expect, test } from "vitest";
import { lookOf } from "../../../shared/model/conditions.ts";
import type { Condition } from "../../../shared/model/document.ts";

const covenant: readonly Condition[] = [
  { when: "below", value: 1.2, look: "bad" },
  { when: "below", value: 1.5, look: "warn" },
  { when: "is", value: 2, look: "warn" },
  { when: "above", value: 1.5, look: "good" },
];

test.each([
  [1.1, "bad"],
  [1.2, "warn"],
  [1.5, null],
  [1.6, "good"],
  [2, "warn"],
])("the first condition that holds gives the look: %d is %s", (value, look) => {
  expect(lookOf(value, { format: { conditions: covenant } })).toBe(look);
});

test("a line without conditions has no look of its own", () => {
  expect([lookOf(1, {}), lookOf(1, { format: { decimals: 1 } })]).toEqual([null, null]);
});

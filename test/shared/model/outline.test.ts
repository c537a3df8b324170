import { expect, test } from "vitest";
import { groupEnd, groupsOf } from "../../../shared/model/outline.ts";

const groups = (...levels: number[]) =>
  groupsOf(levels.map((level) => (level === 0 ? {} : { level }))).map(
    ({ level, head, first, last }) => `${level} under ${head}: ${first} to ${last}`,
  );

test("lines at a level below that of the line above are its group", () => {
  expect(groups(0, 1, 1, 0, 1)).toEqual(["1 under 0: 1 to 2", "1 under 3: 4 to 4"]);
});

test("a group holds deeper ones", () => {
  expect(groups(0, 1, 2, 2, 1)).toEqual(["1 under 0: 1 to 4", "2 under 1: 2 to 3"]);
});

test("a step of two levels begins two groups, the outer one first", () => {
  expect(groups(0, 2, 1)).toEqual(["1 under 0: 1 to 2", "2 under 0: 1 to 1"]);
});

test("a group may begin its section", () => {
  expect(groups(1, 0)).toEqual(["1 under null: 0 to 0"]);
});

test("a group ends where a line stands no deeper than its head; a line without a group ends with itself", () => {
  const lines = [0, 1, 2, 1, 0].map((level) => ({ level }));
  expect(lines.map((_, head) => groupEnd(lines, head))).toEqual([4, 3, 3, 4, 5]);
});

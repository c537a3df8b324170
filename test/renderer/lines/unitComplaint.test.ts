import { expect, test } from "vitest";
import { unitComplaint } from "../../../renderer/lines/unitComplaint.ts";

test("a number typed for a unit is told where numbers stand", () => {
  expect(unitComplaint("50")).toBe(
    '"50" is a number, and a unit is a word such as USD m or %. Numbers stand under the periods.',
  );
});

test("a word that is no unit is said to be none", () => {
  expect(unitComplaint("furlong")).toBe('There is no unit "furlong".');
});

test("a unit has no complaint", () => {
  expect(unitComplaint("USD m")).toBeNull();
});

import { expect, test } from "vitest";
import { withWidth } from "../../../renderer/grid/keptWidths.ts";

test("one period's edge is every period's, also of those that had their own", () => {
  expect(withWidth({ label: 300, period: 80, "period-4": 120 }, "period-1", 95.4, false)).toEqual({
    label: 300,
    period: 95,
  });
});

test("alone, a period leaves the others as they are", () => {
  expect(withWidth({ period: 80 }, "period-1", 120, true)).toEqual({ period: 80, "period-1": 120 });
});

test("no column is dragged out of reach", () => {
  expect(withWidth({}, "label", 5, false)).toEqual({ label: 40 });
  expect(withWidth({}, "label", 5000, false)).toEqual({ label: 900 });
});

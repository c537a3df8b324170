import { describe, expect, test } from "vitest";
import { chartCell } from "../../../renderer/charts/chartCell.ts";
import { live } from "../smallModel.ts";

describe("a figure of a chart comes from", () => {
  test("the line in its period, the row of all members where it is by lists", () => {
    const chart = { title: "T", kind: "overTime", lines: ["price", "owed"] } as const;
    expect(chartCell(chart, live(), "price", 2)).toEqual({ line: "price", member: 0, period: 2 });
    expect(chartCell(chart, live(), "owed", 1)).toEqual({ line: "owed", member: null, period: 1 });
  });

  test("the member in the chart's period, or in all of them", () => {
    const chart = { title: "T", kind: "byMember", lines: ["owed"] } as const;
    expect(chartCell({ ...chart, period: "2025" }, live(), "owed", 1)).toEqual({ line: "owed", member: 1, period: 1 });
    expect(chartCell(chart, live(), "owed", 1)).toEqual({ line: "owed", member: 1, period: null });
  });

  test("nowhere for a line that is not there", () => {
    expect(chartCell({ title: "T", kind: "overTime", lines: ["gone"] }, live(), "gone", 0)).toBeNull();
  });
});

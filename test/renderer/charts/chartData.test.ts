import { describe, expect, test } from "vitest";
import { chartData } from "../../../renderer/charts/chartData.ts";
import { live, withLine } from "../smallModel.ts";

const base = live();

describe("a chart over time", () => {
  test("has a value a period, and the base behind it under a scenario", () => {
    const data = chartData({ title: "Price", kind: "overTime", lines: ["price"] }, live(undefined, "flat"), base);
    expect(data.categories).toEqual(["2024", "2025", "2026"]);
    expect(data.series).toEqual([{ line: "price", label: "Price", values: [100, 100, 100], base: [100, 150, 225] }]);
  });

  test("adds up the members of a line by lists; before a line starts there is nothing", () => {
    const lent = { name: "lent", label: "Lent", unit: "USD m", by: ["loan"], from: "2025", formula: "owed + 1 USD m" };
    const shown = live(withLine(lent));
    const [series] = chartData({ title: "Lent", kind: "overTime", lines: ["lent"] }, shown, shown).series;
    expect(series?.values).toEqual([null, 24, 35]);
  });

  test("has no sum where one member cannot be computed", () => {
    const owed = { name: "owed", label: "Owed", unit: "USD m", by: ["loan"], values: { a: [1, null, 3], b: 5 } };
    const shown = live(withLine(owed));
    const [series] = chartData({ title: "Owed", kind: "overTime", lines: ["owed"] }, shown, shown).series;
    expect(series?.values).toEqual([6, null, 8]);
  });

  test("says which lines it cannot draw on its axis", () => {
    const data = chartData({ title: "Both", kind: "overTime", lines: ["price", "owed", "gone"] }, base, base);
    expect(data.series.map(({ line }) => line)).toEqual(["price"]);
    expect(data.missing).toBe("Not drawn: owed, gone.");
  });
});

describe("a chart by member", () => {
  test("has a bar a member in the period it names", () => {
    const data = chartData({ title: "Owed", kind: "byMember", lines: ["owed"], period: "2025" }, base, base);
    expect(data.categories).toEqual(["Loan A", "Loan B"]);
    expect(data.series[0]?.values).toEqual([20, 2]);
  });

  test("adds up all periods where it names none", () => {
    const data = chartData({ title: "Owed", kind: "byMember", lines: ["owed"] }, base, base);
    expect(data.series[0]?.values).toEqual([60, 6]);
  });

  test("does not draw a line without members", () => {
    expect(chartData({ title: "Price", kind: "byMember", lines: ["price"] }, base, base).series).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { chartEdit, figureOf, hasFigure } from "../../../../shared/model/edits/showCell.ts";
import { edited, lineOf, small } from "./editing.ts";

test("a figure of a cell is called by what tells it from others", () => {
  const figure = figureOf(small, { line: lineOf(small, "stake"), member: 1, period: 2 });
  expect(figure).toEqual({
    label: "Stake, Coatue, 2026",
    show: "value",
    line: "stake",
    members: "coatue",
    period: "2026",
  });
  expect(figureOf(small, { line: lineOf(small, "profit"), member: 0, period: null })).toEqual({
    label: "Profit",
    show: "value",
    line: "profit",
  });
});

test("a cell that the headline shows is known", () => {
  expect(hasFigure(small, { label: "x", show: "value", line: "profit" })).toBe(true);
  expect(hasFigure(small, { label: "x", show: "value", line: "profit", period: "2025" })).toBe(false);
});

test("a line joins the first chart of its unit, or has one of its own", () => {
  const joined = edited(small, chartEdit(small, lineOf(small, "rate"))!);
  expect(joined.charts[0]!.lines).toEqual(["margin", "profit", "rate"]);
  const alone = edited(small, chartEdit(small, lineOf(small, "stake"))!);
  expect(alone.charts.at(-1)).toEqual({ title: "Stake", kind: "overTime", lines: ["stake"] });
  expect(chartEdit(small, lineOf(small, "margin"))).toBeNull();
});

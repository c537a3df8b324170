import { expect, test } from "vitest";
import { columnWidths, type Layout } from "../../../renderer/grid/columnWidths.ts";

const layout: Layout = {
  room: 1000,
  windowWidth: 1440,
  zoom: 1,
  natural: { label: 200, unit: 80 },
  kept: {},
  periodCount: 7,
  hasTrends: true,
  frozen: 0,
};

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test("the periods share what the names leave, to the last pixel", () => {
  const { label, unit, trend, periods } = columnWidths(layout);
  expect([label, unit, trend]).toEqual([200, 80, 64]);
  expect(label + unit + trend! + sum(periods)).toBe(1000);
});

test("a period is never narrower than its numbers nor wider than an eye follows", () => {
  expect(columnWidths({ ...layout, periodCount: 40 }).periods[0]).toBe(76);
  expect(columnWidths({ ...layout, periodCount: 2 }).periods[0]).toBe(132);
});

test("a width that was kept holds against what the label asks for", () => {
  expect(columnWidths({ ...layout, kept: { label: 400 } }).label).toBe(400);
});

test("a period's own width goes before the one for all", () => {
  const { periods } = columnWidths({ ...layout, kept: { period: 90, "period-2": 150 } });
  expect(periods.slice(0, 4)).toEqual([90, 90, 150, 90]);
});

test("widths grow with the zoom", () => {
  const { label, trend, periods } = columnWidths({ ...layout, zoom: 1.5, kept: { period: 80 } });
  expect([label, trend, periods[0]]).toEqual([300, 96, 120]);
});

test("where there is little room the trend gives up its own", () => {
  expect(columnWidths({ ...layout, room: 500 }).trend).toBeNull();
});

test("a freeze that fits is whole", () => {
  expect(columnWidths({ ...layout, frozen: 3 }).pinned).toBe(3);
});

test("a freeze leaves one period to scroll", () => {
  // 1000 - 344 for names, trend and unit, less 76 for one period: 580 is five of 116
  expect(columnWidths({ ...layout, kept: { period: 116 }, frozen: 7 }).pinned).toBe(5);
});

test("long labels give way to numbers where the window is small", () => {
  // 18% of 1280 pixels; the whole label is in the tooltip.
  const { label } = columnWidths({ ...layout, windowWidth: 1280, natural: { label: 290, unit: 80 } });
  expect(label).toBe(230);
});

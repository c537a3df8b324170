import { expect, test } from "vitest";
import { mapCaption } from "../../../../renderer/analyses/table/mapCaption.ts";
import { type AxisFacts, placeText, type TableFacts } from "../../../../renderer/analyses/table/tableFacts.ts";
import type { Move } from "../../../../shared/model/analyses.ts";

const axis = (label: string, how: Move, texts: readonly string[], baseAt: number | null): AxisFacts => ({
  axis: { input: { line: label }, how, steps: { values: [] } },
  label,
  name: `${label}, x`,
  steps: texts.map((_, index) => index),
  texts,
  baseAt,
});

const facts = {
  report: { base: 142.58 },
  label: "Price",
  line: { unit: "USD/share" },
  unit: "USD/share",
  axes: [
    axis("Gain", "set", ["1.0", "2.0"], 0),
    axis("Elasticity", "set", ["0", "0.60"], 1),
    axis("Adoption", "scale", ["80%", "100%"], 1),
  ],
  levelText: "Market price, $118.42",
} as unknown as TableFacts;
const twoWay = { ...facts, axes: facts.axes.slice(0, 2) };

test("a map says what its point and its line are", () => {
  expect(mapCaption(twoWay)).toBe("point: base, $142.58; line: Market price, $118.42");
});

test("where the base is not on the map no point is spoken of", () => {
  const away = { ...twoWay, axes: [axis("Gain", "set", ["2.0"], null), twoWay.axes[1]!] };
  expect(mapCaption(away)).toBe("line: Market price, $118.42");
});

test("one of several says its figure and its axes, and of the base only where it is on it", () => {
  const named = "Price, USD/share; across: Gain, x; down: Elasticity, x";
  expect(mapCaption(facts, 0)).toBe(`${named}; line: Market price, $118.42`);
  expect(mapCaption(facts, 1)).toBe(`${named}; point: base, $142.58; line: Market price, $118.42`);
});

test("a percentage of the base is told as one", () => {
  expect(placeText(facts, [0, 1, 0])).toBe("Gain 1.0, Elasticity 0.60, Adoption 80% of base");
});

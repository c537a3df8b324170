import { expect, test } from "vitest";
import {
  listed,
  movedAs,
  turned,
  usualAxis,
  withAxis,
  withoutAxis,
} from "../../../../renderer/analyses/table/axisEdits.ts";
import { stepText, stepTexts } from "../../../../renderer/analyses/table/axisText.ts";
import { firstTable } from "../../../../renderer/analyses/table/firstTable.ts";
import { labelled } from "../../../../renderer/analyses/table/heatMapOption.ts";
import { listOf } from "../../../../renderer/analyses/table/listOf.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Axis } from "../../../../shared/model/analyses.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { small } from "../../../shared/model/edits/editing.ts";

const compiled = compileDocument(small);
const rate: Axis = { input: { line: "rate" }, how: "set", steps: { from: 8, to: 24, count: 3 } };

test("a range keeps its meaning in another manner: 8 to 24 of 16 is 50 to 150 percent, and 8 less to 8 more", () => {
  const scaled = movedAs(compiled, null, rate, "scale");
  expect(scaled).toEqual({ ...rate, how: "scale", steps: { from: 0.5, to: 1.5, count: 3 } });
  const added = movedAs(compiled, null, scaled, "add");
  expect(added).toEqual({ ...rate, how: "add", steps: { from: -8, to: 8, count: 3 } });
  expect(movedAs(compiled, null, added, "set")).toEqual(rate);
  // in a scenario, of what it has there
  expect(movedAs(compiled, "worse", rate, "add").steps).toEqual({ from: -22, to: -6, count: 3 });
});

test("steps become a list and a list a range, over the same ends", () => {
  const list = listed(rate, true);
  expect(list.steps).toEqual({ values: [8, 16, 24] });
  expect(listed(list, false)).toEqual(rate);
});

test("axes are added up to three, turned and taken away", () => {
  const one = {
    ...(small.analyses![0] as never as Parameters<typeof withAxis>[1]),
    axes: [usualAxis({ line: "rate" })],
  };
  const two = withAxis(compiled, one);
  expect(two.axes.map(({ input }) => input.line)).toEqual(["rate", "margin"]);
  expect(withAxis(compiled, two)).toBe(two); // profit depends on nothing more
  expect(turned(two).axes.map(({ input }) => input.line)).toEqual(["margin", "rate"]);
  expect(withoutAxis(two, 0).axes.map(({ input }) => input.line)).toEqual(["margin"]);
});

test("a new table is of the first headline figure over what moves it most, marked where it meets the market", () => {
  const read = readModel(templates[0]!.text);
  const table = firstTable(compileDocument(read.ok ? read.value.document : small), { name: "t", label: "T" });
  expect(table.output).toEqual({ line: "implied_price" });
  expect(table.contour).toEqual({ cell: { line: "market_price" } });
  expect(table.axes.map(({ input }) => input.line)).toEqual(["growth_fade", "inference_growth_start"]);
  expect(table.axes.every(({ how }) => how === "scale")).toBe(true);
});

test("steps are written as the input is, percent and sums as such", () => {
  const price = { unit: "USD/share" };
  expect(stepText(0, "set", price)).toBe("0");
  expect(stepText(-1.5, "add", price)).toBe("(1.50)");
  expect(stepText(1.5, "add", price)).toBe("+1.50");
  expect(stepText(0.7, "scale", price)).toBe("70%");
});

test("steps closer than their line's digits have more of them", () => {
  const gain = { unit: "x", format: { style: "multiple", decimals: 1 } } as const;
  expect(stepTexts([1, 2, 3], "set", gain)).toEqual(["1.0", "2.0", "3.0"]);
  expect(stepTexts([1, 1.095, 1.19], "set", gain)).toEqual(["1.000", "1.095", "1.190"]);
  expect(stepTexts([2], "set", gain)).toEqual(["2.0"]);
});

test.each([
  ["1, 2,5; 10", "", [1, 2, 5, 10]],
  ["1,000, 2", "", [1000, 2]],
  ["10% 20%", "%", [10, 20]],
  ["1.5bn 2m", "", [1.5e9, 2e6]],
])("the list %s in '%s' is %j", (text, unit, numbers) => {
  expect(listOf(text, unit)).toEqual(numbers);
});

test("a list that is none is refused with the reason", () => {
  expect(listOf(" ", "")).toBe("It takes at least one number.");
  expect(listOf("1, two", "")).toMatch(/two/);
  expect(listOf(Array(202).fill("1").join(" "), "")).toBe("It takes at most 201 numbers.");
});

test("an axis of many steps has a label every so many", () => {
  expect(labelled(5, 11)).toEqual([0, 1, 2, 3, 4]);
  expect(labelled(41, 11)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
  expect(labelled(201, 11)).toEqual([0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200]);
});

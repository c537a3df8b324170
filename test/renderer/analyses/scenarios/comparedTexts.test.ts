import { describe, expect, test } from "vitest";
import { comparedTexts, spokenText } from "../../../../renderer/analyses/scenarios/comparedTexts.ts";
import { heldText } from "../../../../renderer/analyses/scenarios/heldText.ts";
import { restsOn } from "../../../../renderer/analyses/scenarios/restsOn.ts";
import type { Line } from "../../../../shared/model/document.ts";
import { documentOf } from "../../../helpers/documents.ts";

const line = (unit: string, more: Partial<Line> = {}): Line => ({ name: "x", label: "X", unit, ...more });
const price = line("USD/share");

describe("a number beside the one it is compared with", () => {
  test("has its change and that in percent", () => {
    expect(comparedTexts(50, 200, price)).toEqual({
      value: "50.00",
      change: "(150.00)",
      percent: "(75.0%)",
      isFall: true,
    });
    expect(comparedTexts(5, -10, price)).toMatchObject({ change: "+15.00", percent: "150.0%", isFall: false });
  });

  test("has no percent of nothing, nor of a percentage", () => {
    expect(comparedTexts(3, 0, price)).toMatchObject({ change: "+3.00", percent: "" });
    expect(comparedTexts(3, 4, line("%"))).toMatchObject({ change: "(1.0)", percent: "" });
  });

  test("has no change where there is none, where a number is missing, or where it is a flag", () => {
    expect(comparedTexts(3, 3, price)).toMatchObject({ change: "", percent: "" });
    expect(comparedTexts(3, Number.NaN, price)).toMatchObject({ value: "3.00", change: "" });
    expect(comparedTexts(Number.NaN, 3, price)).toMatchObject({ value: "no number", change: "" });
    expect(comparedTexts(1, 0, line("flag"))).toMatchObject({ value: "✓", change: "" });
  });

  test("is heard in words", () => {
    expect(spokenText(50, 200, "Base", price)).toBe("$50.00, $150.00 less than Base, 75.0%");
    expect(spokenText(0, 0, "Base", price)).toBe("0");
    expect(spokenText(Number.NaN, 1, "Base", price)).toBe("no number");
  });
});

test("what stands in a cell is a number, nothing, or what a scenario makes of the formula", () => {
  const money = line("USD bn");
  expect(heldText({ value: 12 }, money)).toBe("12.0");
  expect(heldText({ value: 0 }, money)).toBe("0");
  expect(heldText({ value: Number.NaN }, money)).toBe("nothing");
  expect(heldText({ times: 1, plus: 0 }, money)).toBe("formula");
  expect(heldText({ times: 0.9, plus: -2 }, money)).toBe("formula × 0.9 − 2.0");
});

test("a scenario says what it rests on", () => {
  const scenarios = ["a", "b", "c"].map((name) => ({ name, label: name.toUpperCase(), changes: [] }));
  const document = documentOf({ lines: [], scenarios });
  const of = { name: "d", label: "D", changes: [] };
  expect(restsOn(document, { ...of, axis: "Demand", basedOn: "a", combines: ["b", "c"] })).toBe(
    "Demand, on A, with B and C",
  );
  expect(restsOn(document, of)).toBe("");
});

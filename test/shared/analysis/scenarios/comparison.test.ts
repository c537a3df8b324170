/** Scenarios side by side against a person who picks one after the other and reads the grid. */
import { describe, expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { comparisonAnalysis } from "../../../../shared/analysis/scenarios/comparison.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { ScenarioComparison } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { documentOf } from "../../../helpers/documents.ts";

const read = readModel(templates[0]!.text);
if (!read.ok) throw new Error("the flagship is a model");
const flagship = read.value.document;

const asked = (more: Partial<ScenarioComparison>): ScenarioComparison => ({
  name: "c",
  label: "C",
  kind: "scenarios",
  outputs: [],
  overTime: [],
  ...more,
});

function comparedOf(document: Document, more: Partial<ScenarioComparison>) {
  const compiled = compileDocument(document);
  return conclude(comparisonAnalysis(compiled, null, asked(more)), evaluatorOf(compiled));
}

function reportOf(document: Document, more: Partial<ScenarioComparison>) {
  const report = comparedOf(document, more);
  if (!report.ok) throw new Error(report.problems[0]!.code);
  return report.value;
}

/** From an independent implementation of the model; two digits of a price. */
const prices = [142.58, 23.76, 117.96, 273.34, 69.5, 52.46, 14.33];

test("the seven cases of the flagship have the prices of the reference, and the base is what they are compared with", () => {
  const { outputs, scenarios, against } = reportOf(flagship, { outputs: [{ line: "implied_price" }] });
  expect(scenarios).toEqual([null, ...flagship.scenarios.map(({ name }) => name)]);
  expect(against).toBeNull();
  const [price] = outputs;
  expect(Array.from(price!.values, (value) => Number(value.toFixed(2)))).toEqual(prices);
  expect(price!.reference).toBe(price!.values[0]);
});

test("every figure and every point of a curve is what the grid shows under its scenario, to the bit", () => {
  const compiled = compileDocument(flagship);
  const chosen = ["customer_walks", "base", "panic"];
  const report = reportOf(flagship, {
    scenarios: chosen,
    against: "jevons",
    outputs: [
      { line: "dscr", members: "lambda_spv", period: "2027" },
      { line: "revenue", period: "2030" },
    ],
    overTime: ["revenue", "implied_price"],
  });
  expect(report.scenarios).toEqual(["customer_walks", null, "panic"]);
  const member = compiled.lines.get("dscr")!.memberKeys.indexOf("lambda_spv");
  for (const [index, scenario] of report.scenarios.entries()) {
    const live = openLive(compiled, scenario);
    expect(report.outputs[0]!.values[index]).toBe(live.number("dscr", member, 3));
    expect(report.outputs[1]!.values[index]).toBe(live.number("revenue", 0, 6));
    for (let period = 0; period < flagship.timeline.periods; period++) {
      expect(report.overTime[0]!.curves[index]![period]).toBe(live.number("revenue", 0, period));
      expect(report.overTime[1]!.curves[index]![period]).toBe(live.number("implied_price", 0, period));
    }
  }
  expect(report.outputs[1]!.reference).toBe(openLive(compiled, "jevons").number("revenue", 0, 6));
});

test("a line by a list is drawn as the sum of its members", () => {
  const document = documentOf({
    periods: 2,
    lines: [{ name: "stake", by: ["side"], values: { a: [1, 2], b: [10, 20] } }],
    scenarios: [{ name: "more", label: "More", changes: [{ line: "stake", how: "add", to: 5, members: "b" }] }],
  });
  const { overTime } = reportOf(document, { overTime: ["stake"] });
  expect(overTime[0]!.curves.map((curve) => [...curve])).toEqual([
    [11, 22],
    [16, 27],
  ]);
});

test.each([
  [{ outputs: [{ line: "nobody" }] }, "no-line"],
  [{ overTime: ["nobody"] }, "no-line"],
  [{ outputs: [{ line: "dscr" }] }, "member-missing"],
  [{ scenarios: ["nobody"] }, "no-scenario"],
  [{ against: "nobody" }, "no-scenario"],
])("what is not there is told: %j", (more, code) => {
  const report = comparedOf(flagship, more);
  expect(report.ok ? null : report.problems[0]!.code).toBe(code);
});

describe("the differences alone", () => {
  const document = documentOf({
    periods: 3,
    lines: [
      { name: "rate", values: 16 },
      { name: "margin", values: [75, 73, 72] },
      { name: "stake", by: ["side"], values: { a: 1, b: 2 } },
      { name: "profit", formula: "margin * 2" },
      { name: "untouched", values: 3 },
    ],
    scenarios: [
      {
        name: "one",
        label: "One",
        changes: [
          { line: "rate", how: "set", to: 20 },
          { line: "margin", how: "set", to: [null, 60, 60] },
          { line: "profit", how: "scale", to: 0.5, period: "2025" },
        ],
      },
      {
        name: "two",
        label: "Two",
        basedOn: "one",
        changes: [
          { line: "rate", how: "set", to: 16 },
          { line: "stake", how: "add", to: 1, members: "b" },
        ],
      },
    ],
  });

  test("are told by line, member and stretch of periods, in the order of the model", () => {
    expect(reportOf(document, {}).differences).toEqual([
      { line: "rate", member: 0, periods: null, before: { value: 16 }, held: [null, { value: 20 }, null] },
      {
        line: "margin",
        member: 0,
        periods: [1, 1],
        before: { value: 73 },
        held: [null, { value: 60 }, { value: 60 }],
      },
      {
        line: "margin",
        member: 0,
        periods: [2, 2],
        before: { value: 72 },
        held: [null, { value: 60 }, { value: 60 }],
      },
      { line: "stake", member: 1, periods: null, before: { value: 2 }, held: [null, null, { value: 3 }] },
      {
        line: "profit",
        member: 0,
        periods: [1, 1],
        before: { times: 1, plus: 0 },
        held: [null, { times: 0.5, plus: 0 }, { times: 0.5, plus: 0 }],
      },
    ]);
  });

  test("are counted against the scenario compared with, and only of those shown", () => {
    const { differences } = reportOf(document, { against: "one", scenarios: ["two"] });
    expect(differences.map(({ line, before, held }) => [line, before, held])).toEqual([
      ["rate", { value: 20 }, [{ value: 16 }]],
      ["stake", { value: 2 }, [{ value: 3 }]],
    ]);
  });

  test("are one row for all members and periods that are alike", () => {
    const all = {
      ...document,
      scenarios: [{ name: "all", label: "All", changes: [{ line: "stake", how: "set" as const, to: 9 }] }],
    };
    const uniform = {
      ...all,
      sections: [{ ...all.sections[0]!, lines: [{ ...all.sections[0]!.lines[2]!, values: { a: 1, b: 1 } }] }],
    };
    expect(reportOf(uniform, {}).differences).toEqual([
      { line: "stake", member: null, periods: null, before: { value: 1 }, held: [null, { value: 9 }] },
    ]);
  });
});

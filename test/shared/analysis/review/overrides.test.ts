import { describe, expect, test } from "vitest";
import { documentOf } from "../../../helpers/documents.ts";
import { findingsIn, found, lineAfterFix, texts } from "./reviewing.ts";

/** 2024 is the only actual of four years. */
const priceWith = (values: readonly (number | null)[]) => ({ lines: [{ name: "price", formula: "2", values }] });

describe("an override", () => {
  test("is a number typed over a formula in the forecast", () => {
    expect(texts(found(priceWith([1, null, 7, null]), "override"))).toEqual([
      "price: 7.00 is typed over the formula in 2026.",
    ]);
  });

  test("leads to the first cell it is in", () => {
    expect(found(priceWith([1, null, 7, 8]), "override")[0]?.cell).toEqual({ line: "price", member: 0, period: 2 });
  });

  test("of several periods names them", () => {
    expect(texts(found(priceWith([1, 5, 7, 8]), "override"))).toEqual([
      "price: 3 numbers are typed over the formula in 2025 to 2027.",
    ]);
  });

  test("is not a typed actual", () => {
    expect(found(priceWith([1, null, null, null]), "override")).toEqual([]);
  });

  test("is not a typed number of an input", () => {
    expect(found({ lines: [{ name: "price", values: [1, 2, 3, 4] }] }, "override")).toEqual([]);
  });

  test("is not a change of the scenario on the screen", () => {
    const document = documentOf({
      lines: [{ name: "price", formula: "2" }],
      scenarios: [{ name: "other", label: "Other", changes: [{ line: "price", how: "set", to: 9, period: "2026" }] }],
    });
    expect(findingsIn(document, "override", { scenario: "other" })).toEqual([]);
  });

  test("stands once for each member that has one", () => {
    const values = { a: [null, 5, null, null], b: [1, null, null, null] };
    const findings = found({ lines: [{ name: "price", by: ["side"], formula: "2", values }] }, "override");
    expect(findings.map(({ cell }) => cell)).toEqual([{ line: "price", member: 0, period: 1 }]);
  });

  test("is cleared by its fix, which leaves the actuals", () => {
    const document = documentOf(priceWith([1, 5, 7, 8]));
    const [finding] = findingsIn(document, "override");
    expect(lineAfterFix(document, finding?.fix, "price")?.values).toEqual([1, null, null, null]);
  });

  test("that is one number for all periods is cleared from the forecast alone", () => {
    const document = documentOf({ lines: [{ name: "price", formula: "2", values: 3 }] });
    const [finding] = findingsIn(document, "override");
    expect(lineAfterFix(document, finding?.fix, "price")?.values).toEqual([3, null, null, null]);
  });
});

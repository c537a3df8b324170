import { describe, expect, test } from "vitest";
import { sourceComplaint } from "../../../../shared/analysis/review/unsourced.ts";
import { found, texts } from "./reviewing.ts";

describe("a line needs a source", () => {
  test("where it is an input", () => {
    expect(texts(found({ lines: [{ name: "price", values: 3 }] }, "unsourced"))).toEqual(["price: It has no source."]);
  });

  test("where it is a calculation with typed actuals", () => {
    const lines = [{ name: "price", formula: "2", values: [1, null, null, null] }];
    expect(texts(found({ lines }, "unsourced"))).toEqual(["price: It has no source."]);
  });

  test("where members have numbers", () => {
    const lines = [{ name: "price", by: ["side"], values: { a: 1, b: 2 } }];
    expect(found({ lines }, "unsourced")).toHaveLength(1);
  });

  test("but not where all is calculated", () => {
    expect(found({ lines: [{ name: "price", formula: "2" }] }, "unsourced")).toEqual([]);
  });

  test("and not where all that is typed is an override, which is told as such", () => {
    const lines = [{ name: "price", formula: "2", values: [null, 1, null, null] }];
    expect(found({ lines }, "unsourced")).toEqual([]);
  });

  test("and not where nothing is typed yet", () => {
    expect(found({ lines: [{ name: "price" }] }, "unsourced")).toEqual([]);
  });
});

describe("a source will do", () => {
  test.each([
    "NVIDIA, annual report for fiscal 2025",
    "assumption: 15%",
    "Assumption, since the loans run five years",
    "IMF 2024",
  ])("as %j", (source) => {
    expect(sourceComplaint(source)).toBeNull();
  });

  test.each([
    [" ", "It has no source."],
    ["tbd", 'The source "tbd" names nobody.'],
    ["31 December 2024", 'The source "31 December 2024" names no publisher.'],
    ["FY2025", 'The source "FY2025" names no publisher.'],
    ["assumption:", "The source says that it is an assumption, and not why."],
  ])("not as %j", (source, complaint) => {
    expect(sourceComplaint(source)).toBe(complaint);
  });
});

import { expect, test } from "vitest";
import { linesMatching } from "../../../renderer/dialogs/linesMatching.ts";

const lines = [
  { name: "data_center_revenue", label: "Data center revenue", unit: "" },
  { name: "revenue", label: "Revenue", unit: "" },
  { name: "gross_margin", label: "Gross margin", unit: "" },
];
const namesFor = (text: string) => linesMatching(lines, text).map(({ name }) => name);

test("a line is found by a part of its label or its name, in either case", () => {
  expect(namesFor("MARGIN")).toEqual(["gross_margin"]);
});

test("lines that begin with the text come first", () => {
  expect(namesFor("rev")).toEqual(["revenue", "data_center_revenue"]);
});

test("every word must be in it, in any order", () => {
  expect(namesFor("revenue data")).toEqual(["data_center_revenue"]);
});

test("without a text every line is there, in order", () => {
  expect(namesFor(" ")).toEqual(["data_center_revenue", "revenue", "gross_margin"]);
});

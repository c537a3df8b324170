import { expect, test } from "vitest";
import { editProblemSentence } from "../../../../shared/model/edits/problems.ts";
import { replacePreview } from "../../../../shared/model/edits/replacePreview.ts";
import { type FindOptions, findInDocument } from "../../../../shared/model/find.ts";
import { small } from "./editing.ts";

const inNames: FindOptions = {
  inNames: true,
  inLabels: false,
  inFormulas: false,
  inNotes: false,
  matchCase: false,
  wholeWord: false,
};
const inFormulas: FindOptions = { ...inNames, inNames: false, inFormulas: true };

function preview(query: string, replacement: string, options: FindOptions) {
  const result = replacePreview(small, findInDocument(small, query, options), replacement);
  return result.ok ? result.value : editProblemSentence(result.problems[0]!);
}

test("formulas that follow a new name are told by their lines", () => {
  expect(preview("margin", "gain", inNames)).toEqual({ following: ["Profit"], unread: [] });
});

test("a formula that was asked for does not follow besides", () => {
  expect(preview("margin", "gain", { ...inNames, inFormulas: true })).toEqual({ following: [], unread: [] });
});

test("formulas that could not be read afterwards are told", () => {
  expect(preview("margin", "((", inFormulas)).toEqual({ following: [], unread: ["Profit"] });
});

test("what would be refused says why", () => {
  expect(preview("margin", "rate", inNames)).toBe('There is a line "rate" already.');
});

import { describe, expect, test } from "vitest";
import { replaceEdits } from "../../../shared/model/edits/replaceEdits.ts";
import { type FindOptions, findInDocument } from "../../../shared/model/find.ts";
import { answerTo, edited, lineOf, small } from "./edits/editing.ts";

const everywhere: FindOptions = {
  inNames: true,
  inLabels: true,
  inFormulas: true,
  inNotes: true,
  matchCase: false,
  wholeWord: false,
};
const found = (query: string, options: Partial<FindOptions> = {}, document = small) =>
  findInDocument(document, query, { ...everywhere, ...options });
const places = (query: string, options: Partial<FindOptions> = {}) =>
  found(query, options).map(({ place }) => `${place.kind} ${place.name} ${place.field}`);

describe("a text is found", () => {
  test("in names, labels and formulas, in the order of the model", () => {
    expect(places("margin")).toEqual(["line margin name", "line margin label", "line profit formula"]);
    expect(places("coatue")).toEqual(["member coatue name", "member coatue label"]);
  });

  test("in what is asked for alone", () => {
    expect(places("margin", { inNames: false, inFormulas: false })).toEqual(["line margin label"]);
  });

  test("in its own case, or as a whole word, where that is asked for", () => {
    expect(places("tax", { matchCase: true })).toEqual([]);
    expect(places("Tax", { matchCase: true })).toEqual(["line rate label"]);
    expect(places("worse", { wholeWord: true })).toEqual(["scenario worse name", "scenario worse label"]);
    expect(places("wors", { wholeWord: true })).toEqual([]);
  });

  test("as it is written, signs and all, at every place", () => {
    expect(found("(1 - rate)")[0]!.at).toEqual([{ start: 9, end: 19 }]);
    expect(found("r", { inFormulas: false, inLabels: false }).find(({ text }) => text === "carlyle")!.at).toHaveLength(
      1,
    );
    expect(found("")).toEqual([]);
  });

  test("in notes and sources", () => {
    const noted = edited(small, { kind: "set-line", line: "rate", fields: { note: "OECD", source: "oecd 2024" } });
    expect(found("OECD", {}, noted).map(({ place }) => place.field)).toEqual(["note", "source"]);
  });
});

const asked = edited(small, {
  kind: "add-analysis",
  analysis: {
    kind: "tornado",
    name: "moves",
    label: "What moves earnings, or profit",
    note: "Earnings, not margin",
    output: { line: "profit" },
    swing: 0.1,
  },
  at: 0,
});

describe("what is found is replaced", () => {
  test("in the label and the note of an analysis, which still asks the same", () => {
    const inTexts = found("earnings", {}, asked);
    expect(inTexts.map(({ place, text }) => [place.kind, place.name, place.field, text])).toEqual([
      ["analysis", "moves", "label", "What moves earnings, or profit"],
      ["analysis", "moves", "note", "Earnings, not margin"],
    ]);
    expect(edited(asked, replaceEdits(inTexts, "gain")).analyses![0]).toEqual({
      ...asked.analyses![0],
      label: "What moves gain, or profit",
      note: "gain, not margin",
    });
  });

  test("in a line's name together with the label of an analysis that asks of the line", () => {
    const [analysis] = edited(asked, replaceEdits(found("profit", { inFormulas: false }, asked), "gain")).analyses!;
    expect(analysis).toMatchObject({ label: "What moves earnings, or gain", output: { line: "gain" } });
  });

  test("in names with the formulas that read them", () => {
    const after = edited(small, replaceEdits(found("margin", { inFormulas: false, inLabels: false }), "gain"));
    expect(lineOf(after, "gain").label).toBe("Gross margin");
    expect(lineOf(after, "profit").formula).toBe("gain * (1 - rate)");
  });

  test("everywhere at once, and nothing twice", () => {
    const after = edited(small, replaceEdits(found("rate"), "rate_rate"));
    expect(lineOf(after, "rate_rate").label).toBe("Tax rate_rate");
    expect(lineOf(after, "profit").formula).toBe("margin * (1 - rate_rate)");
  });

  test("in the places that are kept of those found", () => {
    const [, label] = found("margin");
    const after = edited(small, replaceEdits([label!], "gain"));
    expect(lineOf(after, "margin").label).toBe("Gross gain");
  });

  test("where a name takes that of another which leaves it", () => {
    const twice = edited(small, { kind: "rename-line", line: "margin", name: "rate_rate" });
    const after = edited(
      twice,
      replaceEdits(found("rate", { inLabels: false, inFormulas: false }, twice), "rate_rate"),
    );
    expect(lineOf(after, "profit").formula).toBe("rate_rate_rate_rate * (1 - rate_rate)");
  });

  test("in the names of a list and of its members", () => {
    const after = edited(small, replaceEdits(found("l", { inLabels: false }), "ll"));
    expect(after.lists[0]!.name).toBe("llender");
    expect(after.lists[0]!.members.map(({ name }) => name)).toEqual(["pimco", "coatue", "carllylle"]);
  });

  test("as one edit, which is refused as a whole", () => {
    expect(replaceEdits(found("margin"), "gain").label).toBe("Replace 3 places");
    expect(answerTo(small, replaceEdits(found("margin"), "sum"))).toBe('"sum" is a function and cannot be a name.');
  });
});

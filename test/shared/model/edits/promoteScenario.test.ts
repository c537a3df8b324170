import { describe, expect, test } from "vitest";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Change } from "../../../../shared/model/document.ts";
import { promotionOf } from "../../../../shared/model/edits/promotion/promotion.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { answerTo, edited, lineOf, scenarioOf, small } from "./editing.ts";
import { numbersOf, scenariosOf } from "./numbersOf.ts";

const promote = (scenario: string) => ({ kind: "promote-scenario", scenario }) as const;
const withChange = (change: Change) =>
  edited(small, { kind: "add-scenario", scenario: { name: "new", label: "New", changes: [change] }, at: 0 });

describe("what becomes the base", () => {
  test("are typed numbers, one where it was one, with what the scenario rests on", () => {
    const after = edited(small, promote("worse"));
    expect(lineOf(after, "margin").values).toEqual([37.5, 36.5, 36]);
    expect(lineOf(after, "rate").values).toBe(30);
    expect(scenarioOf(after, "worse")).toEqual({ name: "worse", label: "Worse", changes: [] });
  });

  test("members that are changed alone", () => {
    const after = edited(withChange({ line: "stake", how: "add", to: 1, members: "coatue" }), promote("new"));
    expect(lineOf(after, "stake").values).toEqual({ pimco: 8, coatue: [2, null, 4] });
  });

  test("over a formula an override; and every other scenario has it, too", () => {
    const document = withChange({ line: "profit", how: "set", to: 9, period: "2026" });
    expect(lineOf(edited(document, promote("new")), "profit").values).toEqual([12, null, 9]);
    const promotion = promotionOf(document, "new");
    expect(promotion.ok && promotion.value.lost).toEqual([
      { scenario: "Panic", line: "Profit" },
      { scenario: "Worse", line: "Profit" },
    ]);
  });

  test("what is done to all that a formula gives, written into the formula", () => {
    const scaled = withChange({ line: "profit", how: "scale", to: 0.9 });
    expect(lineOf(edited(scaled, promote("new")), "profit")).toMatchObject({
      formula: "(margin * (1 - rate)) * 0.9",
      values: [12 * 0.9, null, null],
    });
    const added = withChange({ line: "profit", how: "add", to: -2 });
    expect(lineOf(edited(added, promote("new")), "profit").formula).toBe("(margin * (1 - rate)) - 2 USD bn");
  });

  test("not what is done to some numbers of a formula and to others not", () => {
    expect(answerTo(withChange({ line: "profit", how: "scale", to: 0.9, period: "2026" }), promote("new"))).toBe(
      "Profit is calculated, and the scenario moves only some of its numbers: a formula is the same for all. Set those numbers in the scenario, or take the change out of it, first.",
    );
  });
});

describe("the other scenarios", () => {
  test("get what the base had, and go on from there", () => {
    const document = edited(small, { kind: "base-scenario", scenario: "worse", basedOn: null });
    const after = edited(document, promote("worse"));
    expect(scenarioOf(after, "panic").changes).toEqual([
      { line: "rate", how: "set", to: 16 },
      { line: "margin", how: "scale", to: 0.5 },
    ]);
  });

  test("stay as they are where they rest on it, or set all it set", () => {
    expect(scenarioOf(edited(small, promote("panic")), "worse").changes).toEqual([
      { line: "rate", how: "set", to: 30 },
    ]);
    const both = edited(
      withChange({ line: "rate", how: "set", to: 20 }),
      { kind: "base-scenario", scenario: "worse", basedOn: null },
      promote("new"),
    );
    expect(scenarioOf(both, "worse").changes).toEqual([{ line: "rate", how: "set", to: 30 }]);
  });

  test("get a formula back by what undoes it", () => {
    const after = edited(withChange({ line: "profit", how: "scale", to: 0.5 }), promote("new"));
    expect(scenarioOf(after, "panic").changes).toEqual([
      { line: "profit", how: "set", to: [12, null, null] },
      { line: "margin", how: "scale", to: 0.5 },
      { line: "profit", how: "scale", to: [null, 2, 2] },
    ]);
  });
});

test("the old base is kept by a scenario that changed nothing", () => {
  const after = edited(
    small,
    { kind: "add-scenario", scenario: { name: "former", label: "Former base", changes: [] }, at: 0 },
    promote("worse"),
  );
  expect(scenarioOf(after, "former").changes).toEqual([
    { line: "margin", how: "set", to: [75, 73, 72] },
    { line: "rate", how: "set", to: 16 },
  ]);
});

const read = readModel(templates[0]!.text);
if (!read.ok) throw new Error("the built-in model can be read");
const flagship = read.value.document;

test.each(flagship.scenarios.map(({ name }) => name))(
  "of the built-in model %s becomes the base, and no scenario has another number",
  (name) => {
    const after = edited(flagship, promote(name));
    const scenarios = scenariosOf(flagship).slice(1);
    expect(numbersOf(after, scenarios)).toEqual(numbersOf(flagship, scenarios));
    const promoted = numbersOf(flagship, [name]);
    for (const [key, numbers] of numbersOf(after, [null])) expect(numbers).toEqual(promoted.get(`${name}${key}`));
  },
);

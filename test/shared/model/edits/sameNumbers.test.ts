/** Edits that change what things are called or where they stand, and no number, on the built-in model. */
import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { copiedNames, copiedSectionName } from "../../../../shared/model/edits/duplicates.ts";
import { oneNumberOf } from "../../../../shared/model/edits/forReaders.ts";
import { replaceEdits } from "../../../../shared/model/edits/replaceEdits.ts";
import { findInDocument } from "../../../../shared/model/find.ts";
import { allLines, isByLists, isCalculation } from "../../../../shared/model/lines.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { edited } from "./editing.ts";
import { keyOf, type Numbers, numbersOf, scenariosOf } from "./numbersOf.ts";

const flagship = documentOf(templates[0]!.text);
const numbers = numbersOf(flagship);
const scenarios = scenariosOf(flagship);
const lines = allLines(flagship);

/**
 * Out of a unit into base units and back is two roundings of 1.1e-16, relative; the flagship has differences that are
 * some hundred times smaller than what they are taken of.
 */
const roundings = 1e-13;

/** All but those of one line. */
const without = (all: Numbers, line: string): Numbers =>
  new Map([...all].filter(([key]) => scenarios.every((scenario) => key !== keyOf(scenario, line))));

function documentOf(text: string): Document {
  const read = readModel(text);
  if (!read.ok) throw new Error("the built-in model can be read");
  return read.value.document;
}

describe("no number changes", () => {
  test("when every line has another name", () => {
    const renamed = lines.reduce(
      (document, { name }) => edited(document, { kind: "rename-line", line: name, name: `${name}_renamed` }),
      flagship,
    );
    expect(compileDocument(renamed).diagnostics).toEqual(compileDocument(flagship).diagnostics);
    const after = numbersOf(renamed);
    for (const scenario of scenarios)
      for (const { name } of lines)
        expect(after.get(keyOf(scenario, `${name}_renamed`))).toEqual(numbers.get(keyOf(scenario, name)));
  });

  test("when every list and member has another name", () => {
    let renamed = flagship;
    for (const { name: list, members } of flagship.lists) {
      for (const { name } of members)
        renamed = edited(renamed, { kind: "rename-member", list, member: name, name: `${name}_renamed` });
      renamed = edited(renamed, { kind: "rename-list", list, name: `${list}_renamed` });
    }
    expect(numbersOf(renamed)).toEqual(numbers);
  });

  test("when names are replaced by the search, in names alone or in names and formulas", () => {
    const options = { inNames: true, inLabels: false, inNotes: false, matchCase: true, wholeWord: false };
    for (const inFormulas of [false, true]) {
      const found = findInDocument(flagship, "price", { ...options, inFormulas });
      expect(found.length).toBeGreaterThan(1);
      const replaced = edited(flagship, replaceEdits(found, "cost"));
      expect([...numbersOf(replaced).values()]).toEqual([...numbers.values()]);
    }
  });

  test("when lines move, are grouped and change their formats", () => {
    const names = lines.map(({ name }) => name);
    const moved = edited(
      flagship,
      { kind: "move-lines", lines: names.slice(0, 7), section: flagship.sections.at(-1)!.name, at: 2 },
      { kind: "group-lines", lines: names },
      { kind: "set-format", lines: names, format: { scale: "m", decimals: 3 } },
    );
    expect(numbersOf(moved)).toEqual(numbers);
  });

  test("of a calculation that becomes an input with the values it showed", () => {
    const before = numbersOf(flagship, [null]);
    let checkedCount = 0;
    for (const { name } of lines.filter((line) => isCalculation(line) && !isByLists(line))) {
      const [shown] = before.get(keyOf(null, name))!;
      if (shown!.some(Number.isNaN)) continue;
      checkedCount++;
      const after = numbersOf(edited(flagship, { kind: "make-input", line: name, values: shown! }), [null]);
      const isSame = (key: string) => {
        const was = before.get(key)!.flat();
        return after
          .get(key)!
          .flat()
          .every(
            (value, index) =>
              Object.is(value, was[index]) || Math.abs(value - was[index]!) <= roundings * Math.abs(was[index]!),
          );
      };
      expect([...after.keys()].filter((key) => !isSame(key))).toEqual([]);
    }
    expect(checkedCount).toBeGreaterThan(50);
  });

  test("when a line that is one number goes, and formulas read the number", () => {
    const constants = lines.filter((line) => !isByLists(line) && !isCalculation(line));
    const isChanged = (name: string) =>
      flagship.scenarios.some(({ changes }) => changes.some(({ line }) => line === name));
    let checkedCount = 0;
    for (const { name } of constants) {
      const value = oneNumberOf(numbers.get(keyOf(null, name))![0]!);
      if (value === null || isChanged(name)) continue;
      checkedCount++;
      const readers = { how: "number", numbers: { [name]: value } } as const;
      const after = numbersOf(edited(flagship, { kind: "delete-line", line: name, readers }));
      expect(after).toEqual(without(numbers, name));
    }
    expect(checkedCount).toBeGreaterThan(5);
  });
});

describe("a copy has the numbers of what it was made from, under every scenario", () => {
  test.each(flagship.sections.map(({ name }) => name))("of the section %s", (section) => {
    const own = flagship.sections.find(({ name }) => name === section)!.lines.map(({ name }) => name);
    const after = edited(flagship, { kind: "duplicate-section", section });
    expect(after.sections.map(({ name }) => name)).toContain(copiedSectionName(flagship, section));
    const copied = numbersOf(after);
    for (const scenario of scenarios)
      for (const [name, copy] of copiedNames(flagship, own)) {
        expect(copied.get(keyOf(scenario, copy))).toEqual(numbers.get(keyOf(scenario, name)));
        expect(copied.get(keyOf(scenario, name))).toEqual(numbers.get(keyOf(scenario, name)));
      }
  });

  test("of lines from several sections", () => {
    const own = lines.filter((_, index) => index % 3 === 0).map(({ name }) => name);
    const copied = numbersOf(edited(flagship, { kind: "duplicate-lines", lines: own }));
    for (const [name, copy] of copiedNames(flagship, own))
      expect(copied.get(keyOf("panic", copy))).toEqual(numbers.get(keyOf("panic", name)));
  });
});

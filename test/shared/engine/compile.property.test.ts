import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import { applyEdit } from "../../../shared/model/edits/applyEdit.ts";
import { allLines, isCalculation } from "../../../shared/model/lines.ts";
import { randomDocument } from "../../helpers/randomDocuments.ts";
import { anyEdit } from "../model/edits/anyEdit.ts";
import { small } from "../model/edits/editing.ts";
import { cellsOf, plainCompiled } from "./plainCompiled.ts";

const mostEdits = 12;

const edited = (before: Document, seed: number): Document => {
  const [edit] = fc.sample(anyEdit(before), { numRuns: 1, seed });
  const applied = applyEdit(before, edit!);
  return applied.ok ? applied.value.document : before;
};

test("after edits of every kind a document compiles to what it compiles to from nothing, and its cells read the same", () => {
  fc.assert(
    fc.property(
      fc.oneof(randomDocument, fc.constant(small)),
      fc.array(fc.nat(), { minLength: 1, maxLength: mostEdits }),
      (start, seeds) => {
        let compiled = compileDocument(start);
        const live = openLive(compiled, null);
        for (const seed of seeds) {
          const document = edited(compiled.document, seed);
          compiled = compileDocument(document, compiled);
          live.follow(compiled, null);
          const anew = compileDocument(document);
          expect(plainCompiled(compiled)).toEqual(plainCompiled(anew));
          expect(cellsOf(live)).toEqual(cellsOf(openLive(anew, null)));
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Formulas over two lines, sound and not: unreadable, of no line, going in circles, by lists that theirs are not by. */
const formulasOver = (a: string, b: string): readonly string[] => [
  `${a} + ${b}`,
  `prev(${a}, 1, 1) * 2`,
  `prev(${a}) + ${b}`,
  `${a} > 1 ? ${b} : na`,
  `cumulate(${a})`,
  `sum(${a})`,
  `mean(${a}) + ${b}`,
  `total(${a}) + index`,
  "2",
  "nowhere + 1",
  "(",
];

interface ChangeInPlace {
  readonly at: number;
  readonly reads: readonly [number, number];
  readonly formula: number;
  readonly unit: string | null;
}

const inPlace: fc.Arbitrary<ChangeInPlace> = fc.record({
  at: fc.nat(),
  reads: fc.tuple(fc.nat(), fc.nat()),
  formula: fc.nat(),
  unit: fc.option(fc.constantFrom("", "USD", "USD bn", "nothing known")),
});

const changedInPlace = (document: Document, { at, reads, formula, unit }: ChangeInPlace): Document => {
  const names = allLines(document).map(({ name }) => name);
  const nameAt = (index: number) => names[index % names.length]!;
  const formulas = formulasOver(nameAt(reads[0]), nameAt(reads[1]));
  const change = (line: Line): Line => {
    if (line.name !== nameAt(at)) return line;
    if (unit !== null) return { ...line, unit };
    return isCalculation(line) ? { ...line, formula: formulas[formula % formulas.length]! } : line;
  };
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, lines: section.lines.map(change) })),
  };
};

test("after formulas and units changed where they stand a document compiles to what it compiles to from nothing", () => {
  fc.assert(
    fc.property(randomDocument, fc.array(inPlace, { minLength: 1, maxLength: mostEdits }), (start, edits) => {
      let compiled = compileDocument(start);
      const live = openLive(compiled, "other");
      for (const edit of edits) {
        const document = changedInPlace(compiled.document, edit);
        compiled = compileDocument(document, compiled);
        live.follow(compiled, "other");
        const anew = compileDocument(document);
        expect(plainCompiled(compiled)).toEqual(plainCompiled(anew));
        expect(cellsOf(live)).toEqual(cellsOf(openLive(anew, "other")));
      }
    }),
    { numRuns: 100 },
  );
});

const typedSomewhere = (document: Document, at: number, value: number): Document => {
  const inputs = allLines(document).filter((line) => !isCalculation(line) && typeof line.values === "number");
  const input = inputs[at % Math.max(1, inputs.length)];
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => (line === input ? { ...line, values: value } : line)),
    })),
  };
};

test("a live model that is read here and there between edits of formulas, numbers and anything reads like one opened anew", () => {
  const step = fc.record({
    change: fc.oneof(inPlace, fc.record({ typed: fc.nat(), value: fc.integer({ min: -9, max: 9 }) }), fc.nat()),
    isOther: fc.boolean(),
    read: fc.nat(),
  });
  fc.assert(
    fc.property(randomDocument, fc.array(step, { minLength: 2, maxLength: mostEdits }), (start, steps) => {
      let compiled = compileDocument(start);
      const live = openLive(compiled, null);
      for (const { change, isOther, read } of steps) {
        const { document: before } = compiled;
        const document =
          typeof change === "number"
            ? edited(before, change)
            : "typed" in change
              ? typedSomewhere(before, change.typed, change.value)
              : changedInPlace(before, change);
        compiled = compileDocument(document, compiled);
        const scenario = isOther && document.scenarios.some(({ name }) => name === "other") ? "other" : null;
        live.follow(compiled, scenario);
        const names = [...compiled.lines.keys()];
        const name = names[read % names.length];
        if (name !== undefined) live.read(name, 0, 0);
      }
      expect(cellsOf(live)).toEqual(cellsOf(openLive(compileDocument(compiled.document), live.scenario)));
    }),
    { numRuns: 200 },
  );
});

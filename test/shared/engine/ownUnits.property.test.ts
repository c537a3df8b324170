/** The table of cases and the grid are two machines over one program: a number has the same last bit in both. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { type CaseColumn, runCases } from "../../../shared/engine/run.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import type { Document } from "../../../shared/model/document.ts";
import { allLines, isCalculation, memberKeys } from "../../../shared/model/lines.ts";
import { templates } from "../../../shared/templates/templates.ts";
import { randomDocument } from "../../helpers/randomDocuments.ts";

/** Every cell of a document; what is typed varies where it is one number, as a case that changes nothing. */
function expectOneNumber(document: Document, scenario: string | null): void {
  const compiled = compileDocument(document);
  const live = openLive(compiled, scenario);
  const cells = allLines(document).flatMap((line) =>
    memberKeys(document, line).flatMap((_, member) =>
      Array.from({ length: document.timeline.periods }, (_, period) => ({ line: line.name, member, period })),
    ),
  );
  const asShown = cells.map(({ line, member, period }) => live.number(line, member, period));
  const asTyped = allLines(document).flatMap((line): CaseColumn[] =>
    scenario === null && !isCalculation(line) && typeof line.values === "number"
      ? [{ line: line.name, values: Float64Array.of(line.values) }]
      : [],
  );
  for (const columns of [[], asTyped]) {
    const inCases = runCases(compiled, { caseCount: 1, columns }, cells, { scenario }).map(([value]) => value);
    for (const [index, cell] of cells.entries())
      expect({ ...cell, value: inCases[index] }).toEqual({ ...cell, value: asShown[index] });
  }
}

test("of the flagship every cell is the same number in a table of one case as in the grid, in every scenario", () => {
  const read = readModel(templates.find(({ name }) => name === "nvidia-deepseek")!.text);
  if (!read.ok) throw new Error("The flagship does not read.");
  const { document } = read.value;
  for (const scenario of [null, ...document.scenarios.map(({ name }) => name)]) expectOneNumber(document, scenario);
});

/** Scales by which a number is not the same to the last bit on the way there and back. */
const unit = fc.constantFrom("", "%", "bps", "USD bn", "GPU m", "USD/GPU/hour", "USD/(TFLOP/s)", "year");

const inOwnUnits = fc.tuple(randomDocument, fc.array(unit, { minLength: 13, maxLength: 13 })).map(
  ([document, units]): Document => ({
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line, index) => ({ ...line, unit: units[index % units.length]! })),
    })),
  }),
);

test("of any document every cell is the same number in a table of one case as in the grid", () => {
  fc.assert(
    fc.property(inOwnUnits, fc.constantFrom(null, "other"), (document, scenario) => {
      expectOneNumber(document, scenario);
    }),
    { numRuns: 60 },
  );
}, 120_000);

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixEdit } from "../../../../shared/analysis/review/fixEdit.ts";
import { reviewModel } from "../../../../shared/analysis/review/reviewModel.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { allLines, findLine } from "../../../../shared/model/lines.ts";
import { randomDocument } from "../../../helpers/randomDocuments.ts";

const review = (document: Document, scenario: string | null = null) =>
  reviewModel(openLive(compileDocument(document), scenario), [
    { name: "all", label: "All", lines: allLines(document).map(({ name }) => name) },
  ]);

describe("a review of any document", () => {
  test("tells each finding once, in a cell that there is", () => {
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(null, "other"), (document, scenario) => {
        const findings = review(document, scenario);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { cell } of findings) expect(cell === null || findLine(document, cell.line)).toBeTruthy();
      }),
    );
  });

  test("finds an error for each formula that is broken, and does not throw", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const broken = {
          ...document,
          sections: document.sections.map((section) => ({
            ...section,
            lines: section.lines.map((line) =>
              line.formula === undefined ? line : { ...line, formula: `${line.formula} +` },
            ),
          })),
        };
        const formulas = allLines(document).filter(({ formula }) => formula !== undefined).length;
        expect(review(broken).filter(({ kind }) => kind === "error").length).toBeGreaterThanOrEqual(formulas);
      }),
    );
  });

  test("offers edits that are taken, and one that mends all leaves nothing to find again", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        for (const { id, fix } of review(document)) {
          const edit = fix === null ? null : fixEdit(document, fix);
          if (fix === null || edit === null) continue;
          const done = applyEdit(document, edit);
          expect(done.ok).toBe(true);
          // one assumption is made of one number, which may stand in the formula once more
          const isAll = fix.kind === "edit" && done.ok;
          expect(isAll && review(done.value.document).some((finding) => finding.id === id)).toBe(false);
        }
      }),
    );
  });
});

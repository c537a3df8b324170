import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
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

  test("finds the same with a formula of every line broken, and does not throw", () => {
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

  test("offers edits that are taken, and that leave nothing to find again", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        for (const { id, fix } of review(document)) {
          if (fix?.kind !== "edit") continue;
          const done = applyEdit(document, fix.edit);
          expect(done.ok && review(done.value.document).some((finding) => finding.id === id)).toBe(false);
          expect(done.ok).toBe(true);
        }
      }),
    );
  });
});

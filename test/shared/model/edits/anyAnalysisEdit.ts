/** Edits of the analyses, most of them possible, some not. */
import * as fc from "fast-check";
import type { SavedAnalysis } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { allLines } from "../../../../shared/model/lines.ts";

export function anyAnalysisEdit(document: Document): fc.Arbitrary<Edit> {
  const place = fc.integer({ min: -1, max: 3 });
  const name = fc.constantFrom("fresh", "2nd", ...(document.analyses ?? []).map((analysis) => analysis.name));
  const line = fc.constantFrom("nobody", ...allLines(document).map((each) => each.name));
  const label = fc.constantFrom("Gross margin", "71 %", "  ");
  const kind = <K extends Edit["kind"]>(of: K) => fc.constant(of);
  const analysis: fc.Arbitrary<SavedAnalysis> = fc.oneof(
    fc.record({
      name,
      label,
      kind: fc.constant("tornado" as const),
      output: fc.record({ line }),
      swing: fc.constantFrom(0.1, 0.2),
    }),
    fc.record({
      name,
      label,
      kind: fc.constant("solve" as const),
      change: fc.record({ line }),
      goal: fc.record({ line }),
      level: fc.constantFrom({ value: 100 }),
    }),
  );
  return fc.oneof(
    fc.record({ kind: kind("add-analysis"), analysis, at: place }),
    fc.record({ kind: kind("set-analysis"), analysis }),
    fc.record({ kind: kind("move-analysis"), analysis: name, at: place }),
    fc.record({ kind: kind("delete-analysis"), analysis: name }),
  );
}

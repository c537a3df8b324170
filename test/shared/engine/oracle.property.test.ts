import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Document } from "../../../shared/model/document.ts";
import { allLines, memberKeys } from "../../../shared/model/lines.ts";
import { randomDocument } from "../../helpers/randomDocuments.ts";
import { plainEvaluator } from "../../reference/plainEvaluator.ts";

/** Both add in the same order, so only a different grouping of the same operations may differ: a few units in the last place. */
const relativeTolerance = 1e-12;

describe("the engine, on any document", () => {
  test("agrees cell by cell with the slow evaluator, in the base and under a scenario", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        for (const scenario of [null, "other"]) expectAgreement(document, scenario);
      }),
      { numRuns: 150 },
    );
  });
});

function expectAgreement(document: Document, scenario: string | null): void {
  const compiled = compileDocument(document);
  // The generator cannot help making circles through time and aggregates of nothing; both are refused, and tested by example.
  const refused = ["circular", "nothing-to-aggregate"];
  expect(compiled.diagnostics.filter(({ code }) => !refused.includes(code))).toEqual([]);
  fc.pre(compiled.diagnostics.length === 0);
  const live = openLive(compiled, scenario);
  const plain = plainEvaluator(document, scenario);
  for (const line of allLines(document))
    for (const [member, key] of memberKeys(document, line).entries())
      for (let period = 0; period < document.timeline.periods; period++) {
        const theirs = plain.cell(line.name, key, period);
        const ours = live.read(line.name, member, period);
        const place = `${line.name}[${key}] ${period} ${scenario}: ${JSON.stringify(theirs)} / ${JSON.stringify(ours)}`;
        expect(ours.kind, place).toBe(theirs.kind);
        if (ours.kind !== "value" || theirs.kind !== "value") continue;
        const scale = Math.max(1, Math.abs(theirs.value));
        expect(Math.abs(ours.value - theirs.value) / scale, place).toBeLessThanOrEqual(relativeTolerance);
      }
}

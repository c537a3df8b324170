import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { runCases } from "../../../shared/engine/run.ts";
import type { Document } from "../../../shared/model/document.ts";
import { allLines, isByLists, isCalculation, memberKeys } from "../../../shared/model/lines.ts";
import { randomDocument } from "../../helpers/randomDocuments.ts";

const snapshot = (document: Document, live: ReturnType<typeof openLive>): readonly number[] =>
  allLines(document).flatMap((line) =>
    memberKeys(document, line).flatMap((_, member) =>
      Array.from({ length: document.timeline.periods }, (_, period) => live.number(line.name, member, period)),
    ),
  );

const typedInto = (document: Document, index: number, value: number): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line, at) =>
      at !== index || isCalculation(line) || isByLists(line)
        ? line
        : {
            ...line,
            values:
              typeof line.values === "number"
                ? value
                : line.values!.valueOf() && [value, ...(line.values as number[]).slice(1)],
          },
    ),
  })),
});

describe("a live model", () => {
  test("after any edits and scenarios has the bits of one opened anew", () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.array(fc.record({ index: fc.nat(12), value: fc.integer({ min: -9, max: 9 }), isOther: fc.boolean() }), {
          minLength: 1,
          maxLength: 6,
        }),
        (start, edits) => {
          let document = start;
          let compiled = compileDocument(document);
          const live = openLive(compiled, null);
          for (const { index, value, isOther } of edits) {
            document = typedInto(document, index, value);
            compiled = compileDocument(document, compiled);
            const scenario = isOther ? "other" : null;
            live.follow(compiled, scenario);
            expect(snapshot(document, live)).toEqual(snapshot(document, openLive(compileDocument(document), scenario)));
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("a table of cases", () => {
  test("gives each case the bits it has alone, whatever the block", () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 10 }),
        (document, typed, blockSize) => {
          const input = allLines(document).find((line) => !isCalculation(line) && !isByLists(line));
          fc.pre(input !== undefined);
          const compiled = compileDocument(document);
          const outputs = allLines(document).flatMap((line) =>
            [0, document.timeline.periods - 1].map((period) => ({ line: line.name, member: 0, period })),
          );
          const run = (values: readonly number[], block: number) =>
            runCases(
              compiled,
              { caseCount: values.length, columns: [{ line: input!.name, values: Float64Array.from(values) }] },
              outputs,
              { scenario: null, blockSize: block },
            );
          const together = run(typed, blockSize);
          for (const [c, value] of typed.entries()) {
            const alone = run([value], 1);
            for (const [index] of outputs.entries()) expect(together[index]![c]).toBe(alone[index]![0]);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

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

  test("has nothing in it of the table that was run before", () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (document, a, b) => {
          const input = allLines(document).find((line) => !isCalculation(line) && !isByLists(line));
          fc.pre(input !== undefined);
          const outputs = allLines(document).flatMap((line) =>
            memberKeys(document, line).map((_, member) => ({ line: line.name, member, period: 0 })),
          );
          const run = (compiled: ReturnType<typeof compileDocument>, value: number, scenario: string | null) =>
            runCases(
              compiled,
              { caseCount: 1, columns: [{ line: input!.name, values: Float64Array.of(value) }] },
              outputs,
              { scenario },
            );
          const used = compileDocument(document);
          run(used, a, "other");
          expect(run(used, b, null)).toEqual(run(compileDocument(document), b, null));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("gives a case of several changed inputs the bits of a document with those values", () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }), {
          minLength: 1,
          maxLength: 4,
        }),
        (document, cases) => {
          const inputs = allLines(document).filter((line) => !isCalculation(line) && !isByLists(line));
          fc.pre(inputs.length > 1);
          const compiled = compileDocument(document);
          const outputs = allLines(document).flatMap((line) =>
            memberKeys(document, line).flatMap((_, member) =>
              [0, document.timeline.periods - 1].map((period) => ({ line: line.name, member, period })),
            ),
          );
          const columns = inputs.map(({ name }, index) => ({
            line: name,
            values: Float64Array.from({ length: wideEnough }, (_, c) => {
              const values = cases[c % cases.length]!;
              return values[index % values.length]!;
            }),
          }));
          for (const [c, values] of cases.entries()) {
            const typed = inputs.reduce(
              (before, { name }, index) => withValue(before, name, values[index % values.length]!),
              document,
            );
            const alone = runCases(compileDocument(typed), { caseCount: 1, columns: [] }, outputs, { scenario: null });
            for (const [index, output] of outputs.entries()) {
              // Read alone, so that the rows of all other lines give their places away.
              const [together] = runCases(compiled, { caseCount: wideEnough, columns }, [output], { scenario: null });
              expect(together![c]).toBe(alone[index]![0]);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

/** Cases enough for the kernels in WebAssembly. */
const wideEnough = 40;

const withValue = (document: Document, name: string, value: number): Document => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) =>
      line.name !== name
        ? line
        : { ...line, values: Array.isArray(line.values) ? line.values.map(() => value) : value },
    ),
  })),
});

describe("a live model's glance at a row", () => {
  test("knows which lines have a value in every cell", () => {
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(null, "other"), (document, scenario) => {
        const live = openLive(compileDocument(document), scenario);
        for (const line of allLines(document)) {
          const one = { ...document, sections: [{ name: "one", label: "One", lines: [line] }] };
          expect(live.isComplete(line.name)).toBe(!snapshot(one, live).some(Number.isNaN));
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

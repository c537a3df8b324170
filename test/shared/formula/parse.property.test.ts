import * as fc from "fast-check";
import { parse } from "mathjs";
import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { parseFormula } from "../../../shared/formula/parse.ts";
import { formulaText } from "../../../shared/formula/print.ts";
import { sentence } from "../../../shared/formula/problems.ts";
import { documentOf } from "../../helpers/documents.ts";

/** Texts that the language accepts, over the names a, b and c. Comparisons stay out: mathjs compares within 1e-12, we exactly. */
const { text } = fc.letrec<{ text: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    fc.constantFrom("a", "b", "c", "pi"),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => String(value)),
    fc.integer({ min: 0, max: 100 }).map((value) => `${value}`),
  ),
  text: fc.oneof(
    { maxDepth: 5 },
    tie("atom"),
    fc.tuple(tie("text"), fc.constantFrom(" + ", " - ", "*", " / "), tie("text")).map(([l, op, r]) => `${l}${op}${r}`),
    fc.tuple(tie("atom"), fc.constantFrom("2", "3", "0.5")).map(([l, r]) => `(${l})^${r}`),
    fc
      .tuple(fc.constantFrom("sqrt", "abs", "exp", "floor", "ceil", "round", "sin", "cbrt", "tanh"), tie("text"))
      .map(([f, x]) => `${f}(${x})`),
    fc.tuple(tie("text"), tie("text"), tie("text")).map(([t, x, y]) => `((${t}) ? (${x}) : (${y}))`),
    tie("text").map((x) => `-(${x})`),
    tie("text").map((x) => `(${x})`),
  ),
}));

const values = { a: 1.25, b: -3, c: 7e-3 };
const scope = { ...values, pi: Math.PI };

describe("a formula, for any accepted text", () => {
  test("has mathjs's value to the bit, where all its parts are finite real numbers", () => {
    fc.assert(
      fc.property(text, (formula) => {
        const root = parse(formula);
        const parts: unknown[] = [];
        root.traverse((node, _path, parent) => {
          const isCallee = parent?.type === "FunctionNode" && node.type === "SymbolNode" && !(node.toString() in scope);
          if (!isCallee) parts.push(node.compile().evaluate({ ...values }));
        });
        // Where a part is infinite or complex mathjs goes on computing with it; ours has no value, which is tested by example.
        fc.pre(parts.every((part) => typeof part === "number" && Number.isFinite(part)));
        const theirs: unknown = root.compile().evaluate({ ...values });
        const lines = Object.entries(values).map(([name, value]) => ({ name, values: value }));
        const compiled = compileDocument(documentOf({ periods: 1, lines: [...lines, { name: "result", formula }] }));
        expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        const ours = openLive(compiled, null).number("result", 0, 0);
        expect(ours === theirs, `${ours} / ${String(theirs)}`).toBe(true); // zero has no sign here
      }),
      { numRuns: 500 },
    );
  });

  test("is printed so that it reads back as the same tree", () => {
    fc.assert(
      fc.property(text, (formula) => {
        const tree = parseFormula(formula);
        expect(tree.ok).toBe(true);
        if (!tree.ok) return;
        const again = parseFormula(formulaText(tree.value));
        expect(again.ok && withoutPlaces(again.value)).toEqual(withoutPlaces(tree.value));
      }),
    );
  });
});

const withoutPlaces = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === "at" ? undefined : value)));

test("any row of words and signs is read or refused, never thrown at", () => {
  const word = fc.constantFrom(
    ..."and or not a b or_x 1 2.5 10% ( ) , ? : + - * / ^ == != < <= > >= sum max if true e i to mod USD".split(" "),
    ...'GPU "member" . ; [ ] { } = & | \' % $ € “ → prev at pick na period __proto__ constructor n0 n99'.split(" "),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom("", " "), (words, between) => {
      const text = words.join(between);
      const read = parseFormula(text);
      if (read.ok) return;
      const [problem] = read.problems;
      expect(sentence(problem!)).toMatch(/\.$/);
      expect(problem!.at.start).toBeGreaterThanOrEqual(0);
      expect(problem!.at.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3_000 },
  );
});

import { describe, expect, test } from "vitest";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import { functions } from "../../../shared/formula/catalogue.ts";
import { documentOf } from "../../helpers/documents.ts";

describe("the example of every function is true", () => {
  test.each(functions.map((entry) => [entry.example.formula, entry] as const))("%s", (formula, { example }) => {
    const lines = [
      { name: "yearly", values: [1, 2, 3, 4] },
      { name: "sided", by: ["side"], values: { a: 10, b: 20 } },
      { name: "result", formula: formula.replaceAll(/\bx\b/g, "yearly").replaceAll(/\by\b/g, "sided") },
    ];
    const compiled = compileDocument(documentOf({ lines }));
    expect(compiled.diagnostics).toEqual([]);
    // 15 digits: an example is written in decimals, 0.1 for the rate of return of -100, 110.
    expect(openLive(compiled, null).number("result", 0, 0)).toBeCloseTo(example.gives, 12);
  });
});

test("no function has the name of another", () => {
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});

import { expect, test } from "vitest";
import { documentOf } from "../../../helpers/documents.ts";
import { answerTo } from "./editing.ts";

const lines = Array.from({ length: 1_000 }, (_, index) => ({ name: `line_${index}` }));
const large = documentOf({ lines, periods: 400 });

test("an edit that makes a model larger than a file may be is refused, by whatever way", () => {
  expect(answerTo(large, { kind: "set-timeline", timeline: { periods: 501 } })).toBe(
    "A model has at most 500,000 cells.",
  );
  expect(answerTo(large, { kind: "duplicate-section", section: "all" })).toBe("A model has at most 500,000 cells.");
  const by = lines.slice(0, 150).map(({ name }) => ({ kind: "set-by", line: name, by: ["place"] }) as const);
  expect(answerTo(large, { kind: "together", label: "Spread", edits: by })).toBe("A model has at most 500,000 cells.");
  const long = lines
    .slice(0, 51)
    .map(({ name }) => ({ kind: "make-calculation", line: name, formula: "1".repeat(20_000) }) as const);
  expect(answerTo(large, { kind: "together", label: "Write", edits: long })).toBe(
    "A model has at most 1,000,000 characters in all formulas.",
  );
});

import { expect, test } from "vitest";
import { documentOf } from "../../../helpers/documents.ts";
import { findingsIn } from "./reviewing.ts";

const document = documentOf({
  lines: [
    { name: "holds", role: "check", formula: "index > 0" },
    { name: "price", formula: "2", values: [null, 5, null, null] },
    { name: "fine", formula: "2 * price" },
  ],
});
const fold = (lines: readonly string[]) => ({ folded: [{ name: "all", label: "All", lines }] });

test("a fold says what it hides, and leads to the first of it", () => {
  expect(findingsIn(document, "out-of-sight", fold(["price", "holds", "fine"]))).toMatchObject([
    {
      sentence: "All is folded and hides 1 failing check and 1 override.",
      cell: { line: "holds", member: 0, period: 0 },
    },
  ]);
});

test("a fold that hides nothing of note is no finding", () => {
  expect(findingsIn(document, "out-of-sight", fold(["fine"]))).toEqual([]);
});

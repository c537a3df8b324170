import { expect, test } from "vitest";
import { documentOf } from "../../../helpers/documents.ts";
import { findingsIn, found, lineAfterFix, texts } from "./reviewing.ts";

test("each constant of a formula and of an opening formula is told, with why", () => {
  const lines = [{ name: "level", formula: "prev(level) * 1.05 + 21%", opening: "100 + 500" }];
  expect(texts(found({ lines }, "buried-constant"))).toEqual([
    "level: The number 1.05 stands in the formula, where nobody sees it or knows where it is from.",
    "level: The rate 21% stands in the formula, where no scenario can vary it.",
    "level: The number 500 stands in the opening formula, where nobody sees it or knows where it is from.",
  ]);
});

test("its fix makes an assumption of the number", () => {
  const document = documentOf({ lines: [{ name: "tax", formula: "index * 21%" }] });
  const [finding] = findingsIn(document, "buried-constant");
  expect(lineAfterFix(document, finding?.fix, "tax")?.formula).toBe("index * tax_assumption");
});

test("a formula that is a number alone becomes an input, in the unit of its line", () => {
  const document = documentOf({ lines: [{ name: "debt", unit: "USD m", formula: "5 USD bn" }] });
  const [finding] = findingsIn(document, "buried-constant");
  expect(finding?.sentence).toBe("The formula is the number 5 USD bn and nothing else.");
  expect(lineAfterFix(document, finding?.fix, "debt")?.values).toBe(5000);
});

test("an opening of 0 is where a sum begins", () => {
  const lines = [{ name: "level", formula: "prev(level) + index", opening: "0" }];
  expect(found({ lines }, "buried-constant")).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { replaceEdits } from "../../../shared/model/edits/replaceEdits.ts";
import { type FindOptions, findInDocument } from "../../../shared/model/find.ts";
import { foundAt, hitAfterReplacing, hitsIn, replacedText } from "../../../shared/model/findHits.ts";
import { edited, small } from "./edits/editing.ts";

const options: FindOptions = {
  inNames: true,
  inLabels: true,
  inFormulas: true,
  inNotes: true,
  matchCase: false,
  wholeWord: false,
};
const hitsOf = (query: string, document = small) => hitsIn(findInDocument(document, query, options));

/** Replaces the hit at `index` and says which comes next, as "line rate label 4". */
function next(query: string, index: number, replacement: string): string {
  const before = hitsOf(query);
  const after = hitsOf(query, edited(small, replaceEdits([foundAt(before[index]!)], replacement)));
  const hit = after[hitAfterReplacing(before, index, replacement, after)]!;
  return `${hit.place.kind} ${hit.place.name} ${hit.place.field} ${hit.at.start}`;
}

test("every place in a text is a hit of its own", () => {
  expect(hitsOf("carlyle").map(({ place, at }) => `${place.field} ${at.start}`)).toEqual(["name 0", "label 0"]);
  const [found] = findInDocument(small, "r", options).filter(({ text }) => text === "margin * (1 - rate)");
  expect(hitsIn([found!]).map(({ at }) => at.start)).toEqual([2, 14]);
});

test("a replaced text has the replacement in every span", () => {
  const at = [
    { start: 0, end: 1 },
    { start: 3, end: 5 },
  ];
  expect(replacedText({ text: "a b cc", at }, "xyz")).toBe("xyz bxyzc");
});

describe("after one hit is replaced", () => {
  test("the next one in the same text follows", () => {
    // "r" in margin * (1 - rate), at 2 and at 14: the first becomes three letters, so the second stands two further on.
    const index = hitsOf("r").findIndex(({ place, at }) => place.field === "formula" && at.start === 2);
    expect(next("r", index, "xyz")).toBe("line profit formula 16");
  });

  test("what was put in is not found again", () => {
    expect(next("Tax", 0, "Tax tax")).toBe("line rate label 0");
    const index = hitsOf("margin").findIndex(({ place }) => place.field === "label");
    expect(next("margin", index, "margins")).toBe("line profit formula 0");
  });

  test("a thing that is renamed is still found by its label", () => {
    expect(next("margin", 0, "profit_margin")).toBe("line margin label 6".replace("margin", "profit_margin"));
  });

  test("the first follows the last", () => {
    expect(next("worse", 1, "bad")).toBe("scenario worse name 0");
  });
});

/** How a line looks, as a file says it: its level in the outline and its number format. */
import { describe, expect, test } from "vitest";
import { modelText } from "../../../shared/file/modelText.ts";
import { problemsSentence } from "../../../shared/file/problems.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import type { Line } from "../../../shared/model/document.ts";
import { documentOf } from "../../helpers/documents.ts";

const format = {
  style: "multiple",
  decimals: 2,
  scale: "bn",
  negative: "minus",
  conditions: [
    { when: "below", value: 1.2, look: "bad" },
    { when: "is", value: 2, look: "good", extra: { why: "covenant" } },
  ],
} as const;
const line: Partial<Line> & { readonly name: string } = { name: "cover", format, level: 2, values: 1 };

test("is written on a line each, the keys in order, and read back", () => {
  const document = documentOf({ lines: [line] });
  const text = modelText(document);
  expect(text).toContain(
    '"format": { "style": "multiple", "decimals": 2, "scale": "bn", "negative": "minus", "conditions": [{ "when": "below", "value": 1.2, "look": "bad" }, { "when": "is", "value": 2, "look": "good", "why": "covenant" }] },',
  );
  expect(text).toContain('"level": 2');
  const read = readModel(text);
  expect(read.ok && read.value.document).toEqual(document);
});

describe("is refused", () => {
  test.each([
    ['"scale": "bn"', '"scale": "dozen"', /format\.scale: .*"k" or "m" or "bn"/],
    ['"negative": "minus"', '"negative": 1', /format\.negative/],
    ['"value": 1.2', '"value": "low"', /format\.conditions\[0\]\.value: .*a number/],
    ['"look": "bad"', '"look": "ugly"', /format\.conditions\[0\]\.look/],
    ['"level": 2', '"level": 4', /level: 4 is out of range: it has to be at most 3/],
    ['"level": 2', '"level": 0.5', /level: .*a whole number/],
  ])("with %s as %s, by its place", (good, bad, sentence) => {
    const read = readModel(modelText(documentOf({ lines: [line] })).replace(good, bad));
    expect(read.ok ? "" : problemsSentence(read.problems)).toMatch(sentence);
  });

  test("with more conditions than a line can have", () => {
    const conditions = Array.from({ length: 13 }, () => format.conditions[0]);
    const read = readModel(modelText(documentOf({ lines: [{ ...line, format: { conditions } }] })));
    expect(read.ok ? null : read.problems[0]!.code).toBe("too-many");
  });
});

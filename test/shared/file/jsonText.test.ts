import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkJsonText, placeAt } from "../../../shared/file/jsonText.ts";
import { problemSentence } from "../../../shared/file/problems.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // the only thing asked is whether it throws
  }
}

const sentences = (text: string) => checkJsonText(text).map(problemSentence);

/** What this pass refuses on top of JSON. */
const isStricter = (text: string) => checkJsonText(text).some(({ code }) => code !== "not-json");

describe("the scan of a text", () => {
  test("accepts what JSON.parse accepts and refuses what it refuses, whatever is broken", () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(3), fc.string({ unit: "binary", maxLength: 2 }))
      .map(([text, at, gone, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + gone);
      });
    const pieces = fc
      .array(
        fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', '"', "1", "-", ".5", "e+1", "null", "tru", " ", "\\u0041"),
        {
          maxLength: 9,
        },
      )
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.json({ maxDepth: 4 }), broken, pieces), (text) => {
        if (!isStricter(text)) expect(checkJsonText(text).length === 0).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("says line, column and path of what it cannot read", () => {
    expect(sentences('{\n  "a": [1, 2,\n    {"b": yes}]\n}')).toEqual([
      'line 3, column 11 (a[2].b): a value is expected, not "yes".',
    ]);
  });

  test("goes on after a number that is too large, and stops at a character it cannot read", () => {
    expect(sentences('{"a": 1e400, "b": [-1e999, ?]}')).toEqual([
      'line 1, column 7 (a): "1e400" is not a number a model can hold; write null where nothing is typed.',
      'line 1, column 20 (b[0]): "-1e999" is not a number a model can hold; write null where nothing is typed.',
      'line 1, column 28 (b[1]): a value is expected, not "?".',
    ]);
  });

  test("takes the largest number there is, and the smallest", () => {
    expect(sentences("[1.7976931348623157e308, 5e-324, 1e-400]")).toEqual([]);
  });

  test("finds a key that stands twice, however it is written, but not in another object", () => {
    expect(sentences('{"a": {"a": 1}, "b": 1, "\\u0061": 2}')).toEqual([
      'line 1, column 25 (a): the key "a" stands twice in one object; only one of the two can be meant.',
    ]);
  });

  test("shows nothing invisible of what it found", () => {
    expect(sentences("\u202e")).toEqual(['line 1, column 1: a value is expected, not "\\u202e".']);
  });
});

test("a place counts lines and columns from 1", () => {
  expect(placeAt("ab\ncd", 0, [])).toEqual({ line: 1, column: 1, path: [] });
  expect(placeAt("ab\ncd", 2, [])).toEqual({ line: 1, column: 3, path: [] });
  expect(placeAt("ab\ncd", 4, [])).toEqual({ line: 2, column: 2, path: [] });
});

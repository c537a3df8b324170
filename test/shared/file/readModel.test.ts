import { describe, expect, test } from "vitest";
import { modelText } from "../../../shared/file/modelText.ts";
import { readModel } from "../../../shared/file/readModel.ts";
import type { Document } from "../../../shared/model/document.ts";

const text = `{
  "format": "railhead",
  "version": 1,
  "title": "Small",
  "timeline": {
    "start": "2024",
    "periods": 2,
    "unit": "year",
    "actuals": 1,
    "fiscal": {
      "ends": "01-26"
    }
  },
  "lists": [
    {
      "name": "lender",
      "label": "Lender",
      "members": [
        { "name": "pimco", "label": "Pimco", "note": "A fund.", "since": [1971] },
        { "name": "coatue", "label": "Coatue" }
      ]
    }
  ],
  "sections": [
    {
      "name": "main",
      "label": "Main",
      "lines": [
        {
          "name": "rate",
          "label": "Rate",
          "unit": "%",
          "format": { "style": "percent", "decimals": 1 },
          "by": ["lender"],
          "values": {
            "coatue": [1.5, null],
            "pimco": 2
          },
          "source": "assumption",
          "widget": {
            "kind": "normal",
            "sd": 0.5
          }
        }
      ],
      "colour": "blue"
    }
  ],
  "scenarios": [
    {
      "name": "panic",
      "label": "Panic",
      "changes": [
        { "line": "rate", "how": "set", "to": [3, null], "members": "pimco", "why": "because" },
        { "line": "rate", "how": "scale", "to": 0.5, "period": "2025" }
      ]
    }
  ],
  "headline": [
    { "label": "Rate", "show": "lowest", "line": "rate" }
  ],
  "charts": [
    {
      "title": "Rates",
      "kind": "byMember",
      "lines": ["rate"],
      "period": "2025"
    }
  ],
  "snapshots": [],
  "story": {
    "steps": [
      {
        "say": "Hello"
      },
      "pause"
    ]
  }
}
`;

function documentOf(given: string): Document {
  const read = readModel(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.document;
}

const codesOf = (given: string) => {
  const read = readModel(given);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

describe("a canonical file", () => {
  test("is written again as it was, with the keys that nobody knows", () => {
    expect(modelText(documentOf(text))).toBe(text);
  });

  test("gives its unknown keys as `extra` of what they stand in", () => {
    const document = documentOf(text);
    expect(document.extra).toEqual({ snapshots: [], story: { steps: [{ say: "Hello" }, "pause"] } });
    expect(document.timeline.extra).toEqual({ fiscal: { ends: "01-26" } });
    expect(document.lists[0]!.members[0]!.extra).toEqual({ since: [1971] });
    expect(document.sections[0]!.extra).toEqual({ colour: "blue" });
    expect(document.sections[0]!.lines[0]!.extra).toEqual({ widget: { kind: "normal", sd: 0.5 } });
    expect(document.scenarios[0]!.changes[0]!.extra).toEqual({ why: "because" });
  });

  test("is opened with a word on each unknown key", () => {
    const read = readModel(text);
    expect(read.ok && read.value.notices).toHaveLength(7);
  });
});

describe("a file written by hand", () => {
  test("may be on one line, with its keys in any order", () => {
    const { format, version, title, ...rest } = JSON.parse(text);
    expect(modelText(documentOf(JSON.stringify({ ...rest, title, version, format })))).toBe(text);
  });

  test("may begin with a byte order mark, which is not written again", () => {
    expect(modelText(documentOf(`\uFEFF${text}`))).toBe(text);
  });

  test("may have the line breaks of Windows", () => {
    expect(modelText(documentOf(text.replaceAll("\n", "\r\n")))).toBe(text);
  });

  test("has a replacement character only as an escape, so that a damaged one is told apart", () => {
    const meant = text.replace("A fund.", "\\ufffd");
    expect(modelText(documentOf(meant))).toBe(meant);
    expect(codesOf(text.replace("A fund.", "\uFFFD"))).toEqual(["not-utf8"]);
  });
});

describe("reading", () => {
  test("puts nothing on JavaScript's own objects", () => {
    readModel(
      text.replace(
        '"title"',
        '"__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }, "title"',
      ),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("takes names that JavaScript's objects have for names like any other", () => {
    const renamed = text.replaceAll('"rate"', '"toString"').replaceAll('"pimco"', '"hasOwnProperty"');
    expect(documentOf(renamed).sections[0]!.lines[0]!.values).toEqual({ coatue: [1.5, null], hasOwnProperty: 2 });
    expect(codesOf(text.replace('"by": ["lender"]', '"by": ["valueOf"]'))).toEqual(["unknown-name"]);
  });

  test("tells all problems at once, but never more than twenty", () => {
    expect(codesOf(text.replace('"Small"', "1").replace('"Lender"', "2"))).toEqual(["wrong-type", "wrong-type"]);
    const lines = Array.from({ length: 50 }, () => ({ name: "a" }));
    expect(codesOf(JSON.stringify({ ...JSON.parse(text), sections: [{ name: "s", label: "s", lines }] }))).toHaveLength(
      20,
    );
  });

  test("says of a newer file only that it is newer", () => {
    expect(codesOf('{ "format": "railhead", "version": 7, "sections": "quite different" }')).toEqual(["newer-version"]);
  });
});

test("a number that is not finite never reaches a text", () => {
  const document = documentOf(text);
  const broken = {
    ...document,
    scenarios: [{ name: "x", label: "x", changes: [{ line: "rate", how: "set" as const, to: Number.NaN }] }],
  };
  expect(() => modelText(broken)).toThrow("finite");
});

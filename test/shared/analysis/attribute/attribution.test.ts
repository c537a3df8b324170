import { describe, expect, test } from "vitest";
import { type AttributionReport, attributionAnalysis } from "../../../../shared/analysis/attribute/attribution.ts";
import { changeText } from "../../../../shared/analysis/attribute/changeText.ts";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../../shared/analysis/cases/problems.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Attribution } from "../../../../shared/model/analyses.ts";
import type { Change, Document, Line } from "../../../../shared/model/document.ts";
import { small } from "../../model/edits/editing.ts";

/** One period of lines without units: `y` is what is asked, `b` the scenario that differs from the base. */
const modelOf = (lines: readonly Partial<Line>[], ...scenarios: readonly (readonly Change[])[]): Document => ({
  title: "Two",
  timeline: { start: "2024", periods: 3, unit: "year", actuals: 0 },
  lists: small.lists,
  sections: [
    {
      name: "all",
      label: "All",
      lines: lines.map((line) => ({ name: "", label: line.name ?? "", unit: "", ...line })),
    },
  ],
  scenarios: scenarios.map((changes, index) => ({ name: "ba"[index]!, label: `To ${"ba"[index]}`, changes })),
  headline: [],
  charts: [],
});
const set = (line: string, to: Change["to"], more: Partial<Change> = {}): Change => ({ line, how: "set", to, ...more });

const question: Attribution = {
  name: "why",
  label: "Why",
  kind: "attribution",
  output: { line: "y" },
  to: "b",
  groups: [],
  method: "shapley",
};

function attribute(document: Document, asked: Partial<Attribution> = {}) {
  const compiled = compileDocument(document);
  const result = conclude(attributionAnalysis(compiled, null, { ...question, ...asked }), evaluatorOf(compiled));
  return { compiled, result };
}

function reportOf(document: Document, asked: Partial<Attribution> = {}): AttributionReport {
  const { result } = attribute(document, asked);
  if (!result.ok) throw new Error(analysisSentence(result.problems[0]!));
  return result.value;
}

function sentenceOf(document: Document, asked: Partial<Attribution> = {}): string {
  const { result } = attribute(document, asked);
  return result.ok ? "" : analysisSentence(result.problems[0]!);
}

const amountsOf = ({ drivers }: AttributionReport) => drivers.map(({ label, amount }) => [label, amount]);

const [p, q, r] = [3, 5, 2].map((values, index) => ({ name: "pqr"[index]!, values })) as [
  Partial<Line>,
  Partial<Line>,
  Partial<Line>,
];

test("a sum gives each what it changes itself", () => {
  const document = modelOf([p, q, { name: "y", formula: "p + 2 * q" }], [set("p", 10), set("q", 1)]);
  expect(amountsOf(reportOf(document))).toEqual([
    ["p", 7], // 10 - 3
    ["q", -8], // 2 (1 - 5)
  ]);
});

test("of a product each has its change times the mean of the other", () => {
  const document = modelOf([p, q, { name: "y", formula: "p * q" }], [set("p", 10), set("q", 1)]);
  const report = reportOf(document);
  expect(report).toMatchObject({ from: 15, to: 10, total: -5, method: { kind: "shapley" } });
  expect(amountsOf(report)).toEqual([
    ["p", 21], // 7 (5 + 1) / 2
    ["q", -26], // -4 (3 + 10) / 2
  ]);
});

test("of a product of three: dp (2 q0 r0 + q0 r1 + q1 r0 + 2 q1 r1) / 6", () => {
  const document = modelOf([p, q, r, { name: "y", formula: "p * q * r" }], [set("p", 10), set("q", 1), set("r", 8)]);
  const [[, first]] = amountsOf(reportOf(document)) as [[string, number]];
  expect(first).toBeCloseTo((7 * (2 * 5 * 2 + 5 * 8 + 1 * 2 + 2 * 1 * 8)) / 6, 12);
});

test("in the order of the story each has what it adds where it stands", () => {
  const document = modelOf([p, q, { name: "y", formula: "p * q" }], [set("q", 1), set("p", 10)]);
  expect(reportOf(document, { method: "story" })).toMatchObject({
    drivers: [
      { label: "q", amount: -12 }, // 3 (1 - 5)
      { label: "p", amount: 7 }, // 1 (10 - 3)
    ],
    method: { kind: "story" },
  });
});

test("what the first scenario alone changes is taken back first", () => {
  const document = modelOf([p, q, r, { name: "y", formula: "p * q * r" }], [set("p", 10)], [set("q", 1), set("r", 1)]);
  const { drivers } = reportOf(document, { from: "a", to: "b", method: "story" });
  expect(drivers.map(({ label }) => label)).toEqual(["q", "r", "p"]);
});

test("a group counts as one, where its first line stands", () => {
  const document = modelOf([p, q, r, { name: "y", formula: "p * q + r" }], [set("p", 10), set("r", 4), set("q", 1)]);
  const report = reportOf(document, { groups: [{ label: "Both", lines: ["q", "p"] }] });
  expect(amountsOf(report)).toEqual([
    ["Both", -5],
    ["r", 2],
  ]);
  expect(report.drivers[0]).toMatchObject({ isGroup: true, changes: [{ line: "p" }, { line: "q" }] });
});

test("a line that the output does not need has nothing, and takes no part in the cases", () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ name: `x${index}`, values: 1 }));
  const document = modelOf(
    [p, ...many, { name: "y", formula: "2 * p" }],
    [...many.map(({ name }) => set(name, 7)), set("p", 4)],
  );
  const report = reportOf(document);
  expect(report.method).toEqual({ kind: "shapley" });
  expect(report.drivers.filter(({ amount }) => amount !== 0)).toMatchObject([{ label: "p", amount: 2 }]);
  expect(report.drivers).toHaveLength(21);
});

test("changes that lead to the same inputs are no drivers", () => {
  const document = modelOf([p, { name: "y", formula: "p" }], [set("p", 3), { line: "p", how: "scale", to: 1 }]);
  expect(reportOf(document)).toMatchObject({ from: 3, to: 3, total: 0, drivers: [] });
});

test("a scenario that scales and adds to a calculation is split like any other", () => {
  const document = modelOf(
    [p, q, { name: "calc", formula: "p + 1" }, { name: "y", formula: "calc * q" }],
    [{ line: "calc", how: "scale", to: 2 }, { line: "calc", how: "add", to: 1 }, set("q", 1)],
  );
  // calc: 4 to 9; q: 5 to 1
  expect(amountsOf(reportOf(document))).toEqual([
    ["calc", 15], // 5 (5 + 1) / 2
    ["q", -26], // -4 (4 + 9) / 2
  ]);
});

describe("what was changed", () => {
  const texts = (document: Document) => {
    const { compiled, result } = attribute(document);
    return result.ok ? result.value.drivers.map(({ changes }) => changeText(compiled, changes[0]!)) : [];
  };

  test("is told in the line's own unit and format", () => {
    const document = modelOf(
      [
        { ...p, unit: "%" },
        { name: "c", unit: "USD bn", values: 2 },
        { name: "y", formula: "p * c" },
      ],
      [set("p", 12.5), set("c", 3)],
    );
    expect(texts(document)).toEqual(["3.0% → 12.5%", "$2.00bn → $3.00bn"]);
  });

  test("names the first cell and how many more there are, where they are unlike", () => {
    const document = modelOf(
      [
        { name: "p", values: [1, 2, 3] },
        { name: "held", by: ["lender"], values: { pimco: 1, coatue: 2, carlyle: 3 } },
        { name: "y", formula: "total(p) * sum(held)" },
      ],
      [set("p", [null, 5, 6]), set("held", 9, { members: "coatue" })],
    );
    expect(texts(document)).toEqual(["2.00 → 5.00 in 2025 and 1 more cell", "2.00 → 9.00"]);
  });

  test("of a calculation is what becomes of its row", () => {
    const document = modelOf(
      [p, { name: "calc", formula: "p" }, { name: "other", formula: "p" }, { name: "y", formula: "calc + other" }],
      [{ line: "calc", how: "scale", to: 0.9 }, { line: "calc", how: "add", to: -2 }, set("other", 7)],
    );
    expect(texts(document)).toEqual(["as calculated → 0.9 × calculated − 2.00", "as calculated → 7.00"]);
  });
});

describe("where there is no number", () => {
  const quotient = [p, q, { name: "y", label: "Ratio", formula: "p / (q - p)" }];

  test("between the two scenarios the combination is named, the smallest there is", () => {
    // p = q = 5 with p alone changed
    expect(sentenceOf(modelOf(quotient, [set("p", 5), set("q", 8)]))).toBe(
      "Ratio has no number where “p” is as under To b and all else as under Base: group lines that only make sense together.",
    );
  });

  test("grouped, they have one", () => {
    const document = modelOf(quotient, [set("p", 5), set("q", 8)]);
    const report = reportOf(document, { groups: [{ label: "Both", lines: ["p", "q"] }] });
    expect(report).toMatchObject({ from: 1.5, drivers: [{ label: "Both" }] });
  });

  test("in one of the scenarios themselves it is that one's reason", () => {
    expect(sentenceOf(modelOf(quotient, [set("p", 5), set("q", 5)]))).toMatch(
      /^Ratio, under To b, has no number here: y: division by zero/,
    );
    expect(sentenceOf(modelOf(quotient, [set("p", 5), set("q", 5)]), { from: "b", to: "base" })).toMatch(
      /^Ratio, under To b,/,
    );
  });

  test("a scenario or a line that is gone is named", () => {
    const document = modelOf([p, { name: "y", formula: "p" }], [set("p", 5)]);
    expect(sentenceOf(document, { to: "gone" })).toBe('There is no scenario "gone".');
    expect(sentenceOf(document, { output: { line: "gone" } })).toBe('There is no line "gone".');
  });
});

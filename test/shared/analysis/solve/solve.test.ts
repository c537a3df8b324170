import { describe, expect, test } from "vitest";
import { answerSentence } from "../../../../shared/analysis/solve/texts.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { type Asked, documentOf, type SomeLine, solved, solving } from "./asking.ts";

/** `f` of `x`, which is 1. */
const inOne = (formula: string, x: Partial<SomeLine> = {}) =>
  documentOf([
    { name: "u", values: 1, ...x },
    { name: "f", formula },
  ]);
const reach = (value: number, more: Partial<Asked> = {}): Asked => ({
  change: { line: "u" },
  goal: { line: "f" },
  level: { value },
  ...more,
});
const rootsOf = (...asked: Parameters<typeof solved>) => solved(...asked).answer.roots.map(({ x }) => x);

describe("all roots in the range", () => {
  test("x^3 - 6x^2 + 11x reaches 6 at 1, 2 and 3", () => {
    const roots = rootsOf(inOne("u^3 - 6 * u^2 + 11 * u"), reach(6, { between: [0.1, 4.3] }));
    // The sums cancel: 6 - 24 + 22 is off by some last bits of 24, over a slope of 1 to 2.
    expect(roots).toEqual([1, 2, 3].map((root) => expect.closeTo(root, 13)));
  });
  test("a level that is only touched is reached", () => {
    const { roots, nearest } = solved(inOne("4 * u - u^2"), reach(4, { between: [0.1, 4.3] })).answer;
    expect(roots).toMatchObject([{ kind: "touching" }]);
    expect(nearest).toBeCloseTo(2, 7); // a touch has half of the digits
  });
  test("the nearest to what it is today is told first, and none is left out", () => {
    const { answer } = solved(inOne("(u - 0.2) * (u - 1.1) * (u - 7)"), reach(0));
    expect(answer.roots).toHaveLength(3);
    expect(answer.nearest).toBeCloseTo(1.1, 14);
  });
  test("everywhere the level is the level is everywhere", () => {
    const { answer } = solved(inOne("max(3, u)"), reach(3));
    expect(answer.flats).toEqual([{ from: 0, to: expect.closeTo(3, 13) }]);
    expect(answer.nearest).toBe(1);
  });
});

test("far out the goal may be beyond all measure: near the level it is not", () => {
  const { answer } = solved(inOne("3 * u + u^40"), reach(2.4, { between: [0, 100] }));
  expect(answer.flats).toEqual([]);
  expect(answer.roots).toHaveLength(1);
  const { x } = answer.roots[0]!;
  expect(3 * x + x ** 40).toBeCloseTo(2.4, 14);
});

describe("none", () => {
  test("says what the output runs over", () => {
    const { answer } = solved(inOne("u^2"), reach(-1, { between: [-2, 3] }));
    expect(answer).toMatchObject({ roots: [], nearest: null, covers: [0, 9], isMoved: true });
  });
  test("a jump past the level is no answer", () => {
    const { answer } = solved(inOne("u < 2 ? 1 : 5"), reach(3));
    expect(answer).toMatchObject({ roots: [], nearest: null, covers: [1, 5] });
    expect(answer.breaks).toMatchObject([{ kind: "jump", from: expect.closeTo(2, 14), to: 2 }]);
  });
  test("where the goal has no number anywhere that is said, and not that the input moves nothing", () => {
    const document = documentOf([
      { name: "u", label: "U", values: 1 },
      { name: "f", label: "F", formula: "u / 0" },
    ]);
    const sentence = answerSentence(compileDocument(document), reach(2), solved(document, reach(2)));
    expect(sentence).toBe("F has no number, whatever U is here.");
  });
  test("where the input moves nothing the scenarios are told in which it does", () => {
    const document = documentOf(
      [
        { name: "u", values: 1 },
        { name: "on", values: 0 },
        { name: "f", formula: "u * on" },
      ],
      [{ name: "open", label: "Open", changes: [{ line: "on", how: "set", to: 1 }] }],
    );
    const base = solved(document, reach(2));
    expect([base.answer.isMoved, base.movesUnder]).toEqual([false, ["open"]]);
    expect(solved(document, reach(2), "open")).toMatchObject({ answer: { nearest: 2 }, movesUnder: [] });
  });
});

describe("how an input moves", () => {
  test("one number is set; in one scenario what counts is its value there", () => {
    const document = {
      ...inOne("2 * u"),
      scenarios: [{ name: "s", label: "S", changes: [{ line: "u", how: "set" as const, to: 4 }] }],
    };
    expect(solved(document, reach(10), "s").answer).toMatchObject({ how: "set", today: 4, nearest: 5 });
  });
  test("a series is scaled as a whole: 1, 2, 3 have to be 1.5 times that for a total of 9", () => {
    const { answer } = solved(inOne("total(u)", { values: [1, 2, 3] }), reach(9));
    expect(answer).toMatchObject({ how: "scale", today: 1, nearest: expect.closeTo(1.5, 14) });
  });
  test("one period of a series is set", () => {
    const { answer } = solved(
      inOne("total(u)", { values: [1, 2, 3] }),
      reach(9, { change: { line: "u", period: "2025" } }),
    );
    expect(answer).toMatchObject({ how: "set", today: 2, nearest: expect.closeTo(5, 14) });
  });
  test("a line by a list is scaled, a member of it is set", () => {
    const x = { by: ["loan"], values: { a: 1, b: 3 } };
    expect(solved(inOne("sum(u)", x), reach(6)).answer).toMatchObject({ how: "scale", nearest: 1.5 });
    expect(solved(inOne("sum(u)", x), reach(6, { change: { line: "u", members: "a" } })).answer).toMatchObject({
      how: "set",
      nearest: expect.closeTo(3, 14),
    });
  });
  test("a series of one number is set, though it stands in every period", () =>
    expect(solved(inOne("total(u)", { values: [2, 2, 2] }), reach(9)).answer).toMatchObject({
      how: "set",
      nearest: 3,
    }));
});

describe("where it is looked for", () => {
  const rangeOf = (x: Partial<SomeLine>, more: Partial<Asked> = {}) => {
    const { low, high, rangeFrom } = solved(inOne("total(u)", x), reach(1, more)).answer;
    return [low, high, rangeFrom];
  };
  test("in the range that is asked, whichever end comes first", () =>
    expect(rangeOf({}, { between: [5, 2] })).toEqual([2, 5, "asked"]));
  test("in what its uncertainty covers, one draw in a thousand left out on either side", () => {
    const uncertainty = { distribution: { kind: "uniform", low: 2, high: 4 }, stream: 1 } as const;
    expect(rangeOf({ values: 3, uncertainty })).toEqual([
      expect.closeTo(2.002, 12),
      expect.closeTo(3.998, 12),
      "uncertainty",
    ]);
  });
  test("a percentage from 0 to 100, further where it is further already", () => {
    expect(rangeOf({ unit: "%", values: 30 })).toEqual([0, 100, "unit"]);
    expect(rangeOf({ unit: "%", values: 220 })).toEqual([0, 2200, "unit"]);
    expect(rangeOf({ unit: "%", values: -1 })).toEqual([-100, 100, "unit"]);
    expect(rangeOf({ unit: "%", values: [20, 50, 40] })).toEqual([0, 2, "unit"]);
  });
  test("from nothing to ten times its value", () => {
    expect(rangeOf({ values: 3 })).toEqual([0, 30, "value"]);
    expect(rangeOf({ values: -3 })).toEqual([-30, 0, "value"]);
    expect(rangeOf({ values: [1, 2, 3] })).toEqual([0, 10, "value"]);
  });
  test("around 0, which says nothing of its size", () => expect(rangeOf({ values: 0 })).toEqual([-1, 1, "nothing"]));
});

describe("a level that is another cell", () => {
  test("is counted in the goal's unit", () => {
    const document = documentOf([
      { name: "u", unit: "USD m", values: 100 },
      { name: "price", unit: "USD bn", values: 2 },
      { name: "f", unit: "USD m", formula: "4 * u" },
    ]);
    const { answer, level } = solved(document, reach(0, { level: { cell: { line: "price" } } }));
    expect([level, answer.nearest]).toEqual([2000, 500]);
  });
  test("may move with the input: 3x meets x + 10 at 5", () => {
    const document = documentOf([
      { name: "u", values: 1 },
      { name: "f", formula: "3 * u" },
      { name: "g", formula: "u + 10" },
    ]);
    const { answer } = solved(document, reach(0, { level: { cell: { line: "g" } } }));
    expect(answer.nearest).toBeCloseTo(5, 14);
  });
});

describe("what do I have to believe", () => {
  const document = documentOf([
    { name: "u", values: 2 },
    { name: "v", values: 5 },
    { name: "w", values: 1 },
    { name: "idle", values: 1 },
    { name: "unread", values: 1 },
    { name: "f", formula: "u * v + w + 0 * idle" },
  ]);
  test("every input the goal depends on, by how little it has to change; one that moves nothing is left out", () => {
    const { believe, output } = solved(document, reach(16));
    expect(output).toBe(11);
    // u: 15 / 5 = 3 (half more); v: 15 / 2 = 7.5 (half more); w: 16 - 10 = 6 (five times more)
    expect(believe.map(({ input, nearest }) => [input.line, nearest])).toEqual([
      ["u", 3],
      ["v", 7.5],
      ["w", 6],
    ]);
  });
  test("those that cannot stand last, with what the output runs over", () => {
    const { believe } = solved(document, reach(30));
    expect(believe.at(-1)).toMatchObject({ input: { line: "w" }, nearest: null, covers: [10, 20] });
  });
});

describe("the line of equal value", () => {
  const document = documentOf([
    { name: "u", values: 1 },
    { name: "v", values: 1 },
    { name: "f", formula: "u * v" },
    { name: "ring", formula: "u^2 + v^2" },
  ]);
  test("every point of it is on the hyperbola x y = 2", () => {
    const { pairs } = solved(document, reach(2, { between: [0.5, 4], with: { input: { line: "v" } } }));
    expect(pairs!.curves).toHaveLength(1);
    const [{ x, y }] = pairs!.curves as [{ x: number[]; y: number[] }];
    expect(x).toHaveLength(81);
    for (const [index, each] of x.entries()) expect(each * y[index]!).toBeCloseTo(2, 14);
  });
  test("a circle is two curves, above and below", () => {
    const asked = reach(1, {
      goal: { line: "ring" },
      between: [-2, 2],
      with: { input: { line: "v" }, between: [-2, 2] },
    });
    const { pairs } = solved(document, asked);
    const sides = pairs!.curves.filter(({ x }) => x.length > 1);
    expect(sides).toHaveLength(2);
    for (const { x, y } of sides)
      for (const [index, each] of x.entries()) expect(Math.hypot(each, y[index]!)).toBeCloseTo(1, 12);
  });
  test("an input with itself is no pair", () => {
    const report = solving(document, reach(2, { with: { input: { line: "u" } } }));
    expect(report).toMatchObject({ ok: false, problems: [{ code: "moved-twice" }] });
  });
});

test.each([
  [reach(1, { change: { line: "f" } }), "not-an-input"],
  [reach(1, { change: { line: "nope" } }), "no-line"],
  [reach(1, { goal: { line: "nope" } }), "no-line"],
  [reach(1, { between: [2, 2] }), "no-range"],
  [reach(1, { level: { cell: { line: "gone" } } }), "no-number"],
  [reach(1, { change: { line: "blank" } }), "no-value"],
])("%j has no answer: %s", (asked, code) => {
  const document = documentOf([
    { name: "u", values: 1 },
    { name: "blank", values: [null, null, null] },
    { name: "zero", values: 0 },
    { name: "gone", formula: "1 / zero" },
    { name: "f", formula: "u" },
  ]);
  expect(solving(document, asked)).toMatchObject({ ok: false, problems: [{ code }] });
});

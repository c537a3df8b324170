/**
 * Random documents of any shape the language allows: lists, actuals, openings,
 * feedback through prev, empty starts, choices with na, overrides, scenarios.
 * Up to 13 periods and lines, so that a confusion of two-digit indexes shows.
 * What it cannot make: units other than plain numbers, npv and irr, next.
 */
import * as fc from "fast-check";
import type { Change, Document, Line, Series } from "../../shared/model/document.ts";
import { documentOf } from "./documents.ts";

const byChoices: readonly (readonly string[])[] = [[], [], ["side"], ["place"], ["side", "place"], ["place", "side"]];
const keysOf = (by: readonly string[]): readonly string[] =>
  by.reduce<string[]>(
    (keys, list) =>
      keys.flatMap((key) =>
        (list === "side" ? ["a", "b"] : ["north", "south", "east"]).map((name) =>
          key === "" ? name : `${key}|${name}`,
        ),
      ),
    [""],
  );

const number = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -3, max: 3, noNaN: true }));

const seriesOf = (periods: number): fc.Arbitrary<Series> =>
  fc.oneof(
    number,
    fc.array(fc.oneof({ weight: 9, arbitrary: number }, fc.constant(null)), { minLength: periods, maxLength: periods }),
  );

function inputOf(name: string, by: readonly string[], periods: number): fc.Arbitrary<Line> {
  const series = seriesOf(periods);
  if (by.length === 0) return series.map((values) => ({ name, label: name, unit: "", values }));
  return fc.tuple(...keysOf(by).map(() => series)).map((all) => ({
    name,
    label: name,
    unit: "",
    by,
    values: Object.fromEntries(keysOf(by).map((key, index) => [key, all[index]!])),
  }));
}

/** A formula over lines that came before, and through prev over any. */
function formulaOf(before: readonly Line[], all: readonly Line[], own: readonly string[]): fc.Arbitrary<string> {
  const fits = ({ by = [] }: Line) => by.every((list) => own.includes(list));
  const direct = before.filter(fits).map(({ name }) => name);
  const earlier = all
    .filter(fits)
    .flatMap(({ name }) => [`prev(${name}, 1, 2)`, `prev(${name}, 2, 0.5)`, `prev(${name})`]);
  const foreign = before
    .filter((line) => !fits(line))
    .flatMap(({ name }) => ["sum", "mean", "min", "max", "count", "any", "all"].map((how) => `${how}(${name})`));
  const overTime = before
    .filter(fits)
    .flatMap(({ name }) => [
      `total(${name})`,
      `cumulate(${name})`,
      `first(${name})`,
      `last(${name})`,
      `at(${name}, 2025)`,
    ]);
  const leaves = [
    "index",
    "period - 2020",
    "periods",
    "2",
    "0.3",
    ...direct,
    ...direct,
    ...earlier,
    ...foreign,
    ...overTime,
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: "small", withCrossShrink: true },
      fc.constantFrom(...leaves),
      fc
        .tuple(tie("tree"), fc.constantFrom("+", "-", "*", "/"), tie("tree"))
        .map(([a, op, b]) => `(${a}) ${op} (${b})`),
      fc
        .tuple(tie("tree"), fc.constantFrom("<", "<=", ">", ">=", "==", "!="), tie("tree"))
        .map(([a, op, b]) => `(${a}) ${op} (${b})`),
      fc.tuple(tie("tree"), fc.constantFrom("and", "or"), tie("tree")).map(([a, op, b]) => `(${a}) ${op} (${b})`),
      fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([a, b, c]) => `(${a}) > 0 ? (${b}) : (${c})`),
      fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => `(${a}) > 1 ? (${b}) : na`),
      fc.tuple(fc.constantFrom("min", "max"), tie("tree"), tie("tree")).map(([f, a, b]) => `${f}(${a}, ${b})`),
      tie("tree").map((a) => `-(${a})`),
      tie("tree").map((a) => `abs(${a})`),
    ),
  }));
  return tree;
}

export const randomDocument: fc.Arbitrary<Document> = fc
  .record({ periods: fc.integer({ min: 2, max: 13 }), count: fc.integer({ min: 2, max: 13 }) })
  .chain(({ periods, count }) =>
    fc
      .array(fc.record({ by: fc.constantFrom(...byChoices), isInput: fc.integer({ min: 0, max: 2 }) }), {
        minLength: count,
        maxLength: count,
      })
      .chain((shapes) => {
        const named = shapes.map(({ by }, index): Line => ({ name: `line_${index}`, label: "", unit: "", by }));
        return fc
          .tuple(
            ...shapes.map(({ by, isInput }, index) =>
              index < 2 || isInput === 0
                ? inputOf(`line_${index}`, by, periods)
                : calculationOf(named, index, by, periods),
            ),
          )
          .chain((lines) =>
            fc
              .array(changeOf(lines, periods), { maxLength: 4 })
              .map((changes) =>
                documentOf({ periods, lines, scenarios: [{ name: "other", label: "Other", changes }] }),
              ),
          );
      }),
  );

function calculationOf(
  named: readonly Line[],
  index: number,
  by: readonly string[],
  periods: number,
): fc.Arbitrary<Line> {
  const formula = formulaOf(named.slice(0, index), named, by);
  const opening = formulaOf(named.slice(0, index), [], by);
  const typed = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, number), {
    minLength: periods,
    maxLength: periods,
  });
  return fc
    .record({
      formula,
      opening: fc.option(opening, { nil: undefined, freq: 2 }),
      from: fc.option(fc.integer({ min: 1, max: periods - 1 }), { nil: undefined, freq: 3 }),
      typed: fc.option(typed, { nil: undefined, freq: 4 }),
    })
    .map((made) => ({
      name: `line_${index}`,
      label: "",
      unit: "",
      formula: made.formula,
      ...(by.length === 0 ? {} : { by }),
      ...(made.opening === undefined ? {} : { opening: made.opening }),
      ...(made.from === undefined ? {} : { from: String(2024 + made.from) }),
      ...(made.typed === undefined ? {} : { values: by.length === 0 ? made.typed : { [keysOf(by)[0]!]: made.typed } }),
    }));
}

function changeOf(lines: readonly Line[], periods: number): fc.Arbitrary<Change> {
  return fc
    .record({
      target: fc.constantFrom(...lines),
      how: fc.constantFrom("set", "scale", "add"),
      to: number,
      period: fc.option(fc.integer({ min: 0, max: periods - 1 }), { nil: undefined }),
      isOneMember: fc.boolean(),
    })
    .map(({ target, how, to, period, isOneMember }) => ({
      line: target.name,
      how: how as Change["how"],
      to,
      ...(isOneMember && target.by !== undefined && target.by.length > 0 ? { members: keysOf(target.by).at(-1)! } : {}),
      ...(period === undefined ? {} : { period: String(2024 + period) }),
    }));
}

/**
 * Edits a person might make of a document, most of them possible, some not: of
 * things that are not there, with names that are taken, numbers that are none.
 */
import * as fc from "fast-check";
import type { Document, Line } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import type { ForReaders } from "../../../../shared/model/edits/forReaders.ts";
import { replaceEdits } from "../../../../shared/model/edits/replaceEdits.ts";
import { findInDocument } from "../../../../shared/model/find.ts";
import { allLines, memberKeys } from "../../../../shared/model/lines.ts";
import { periodLabels } from "../../../../shared/model/timeline.ts";
import { anyAnalysisEdit } from "./anyAnalysisEdit.ts";
import { anyPictureEdit } from "./anyPictureEdit.ts";
import { anyShownEdit } from "./anyShownEdit.ts";

const number = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.constantFrom(0.1, 2.1e25, Number.NaN, Number.POSITIVE_INFINITY),
);
const text = fc.constantFrom("", "  ", "Gross margin", "71 %", "constructor", "\uFFFD", "line\nbreak");
const optionalText = fc.option(text);
const newName = fc.constantFrom("fresh", "other_1", "__proto__", "toString", "sum", "USD", "2nd", "a|b", "");
const formula = fc.constantFrom("1 + 2", "fresh * 2", "toString + a", "prev(a)", "((", "");
const at = fc.integer({ min: -1, max: 14 });
const newMember = fc.record(
  { name: fc.constantFrom("fresh", "0", "10", "a", "constructor", "a|b"), label: text, note: text },
  { requiredKeys: ["name", "label"] },
);
const forReaders = (lines: readonly Line[]) =>
  fc.option(
    fc.oneof(
      fc.record({ how: fc.constantFrom("refuse" as const, "leave" as const, "delete" as const) }),
      number.map((each) => ({
        how: "number" as const,
        numbers: Object.fromEntries(lines.map(({ name }) => [name, each])),
      })),
    ),
    { nil: undefined },
  );

export function anyEdit(document: Document): fc.Arbitrary<Edit> {
  const single = fc.oneof(
    { weight: 3, arbitrary: singleEdit(document) },
    { weight: 3, arbitrary: buildingEdit(document) },
    { weight: 1, arbitrary: replacement(document) },
    { weight: 1, arbitrary: anyShownEdit(document) },
    { weight: 2, arbitrary: anyPictureEdit(document) },
    { weight: 2, arbitrary: anyAnalysisEdit(document) },
  );
  const together = fc
    .array(single, { maxLength: 4 })
    .map((edits): Edit => ({ kind: "together", label: "Paste", edits }));
  return fc.oneof({ weight: 9, arbitrary: single }, together);
}

/** What replaces one short text by another, in all places or in some. */
const replacement = (document: Document): fc.Arbitrary<Edit> =>
  fc
    .record({
      query: fc.constantFrom("a", "o", "1", "to", "String", "."),
      by: fc.constantFrom("", "b", "a_2", "11", "€"),
      inNames: fc.boolean(),
      inLabels: fc.boolean(),
      inFormulas: fc.boolean(),
      inNotes: fc.boolean(),
      matchCase: fc.boolean(),
      wholeWord: fc.boolean(),
      most: fc.nat(9),
    })
    .map(({ query, by, most, ...options }) =>
      replaceEdits(findInDocument(document, query, options).slice(0, most), by),
    );

/** Edits of the building of a model. */
function buildingEdit(document: Document): fc.Arbitrary<Edit> {
  const lines = allLines(document);
  const among = (names: readonly string[]) =>
    fc.oneof({ weight: 9, arbitrary: names.length === 0 ? newName : fc.constantFrom(...names) }, newName);
  const line = among(lines.map(({ name }) => name));
  const some = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.subarray(
        lines.map(({ name }) => name),
        { maxLength: Math.min(5, lines.length) },
      ),
    },
    fc.constant(["nobody"]),
  );
  const section = among(document.sections.map(({ name }) => name));
  const list = among(document.lists.map(({ name }) => name));
  const listAndMember = list.chain((name) => {
    const members = document.lists.find((each) => each.name === name)?.members ?? [];
    return fc.record({ list: fc.constant(name), member: among(members.map((each) => each.name)) });
  });
  const by = fc.shuffledSubarray(
    document.lists.map(({ name }) => name),
    { maxLength: Math.min(3, document.lists.length) },
  );
  const different = fc.constantFrom("refuse" as const, "first" as const);
  const kind = <K extends Edit["kind"]>(name: K) => fc.constant(name);
  const readers = forReaders(lines);
  const withReaders = <T extends object>(edit: fc.Arbitrary<T>): fc.Arbitrary<T & { readonly readers?: ForReaders }> =>
    fc.tuple(edit, readers).map(([each, how]) => (how === undefined ? each : { ...each, readers: how }));
  const series = fc.oneof(
    number,
    fc.array(fc.option(number), {
      minLength: document.timeline.periods,
      maxLength: document.timeline.periods,
    }),
  );
  const valuesOf = (name: string) => {
    const own = lines.find((each) => each.name === name);
    const keys = own === undefined || (own.by ?? []).length === 0 ? [] : memberKeys(document, own).slice(0, 3);
    const byMember = fc
      .array(series, { minLength: keys.length, maxLength: keys.length })
      .map((all) => Object.fromEntries(keys.map((key, index) => [key, all[index]!])));
    return fc.option(keys.length === 0 ? fc.oneof({ weight: 5, arbitrary: series }, byMember) : byMember);
  };
  const { periods, start } = document.timeline;
  const starts = fc.constantFrom(
    "2020",
    "2023",
    "2025",
    "2024-Q1",
    "2025-Q2",
    "2024-09",
    "2025-01",
    "9999",
    "soon",
    start,
  );

  return fc.oneof(
    fc.record({ kind: kind("duplicate-lines"), lines: some }),
    fc.record({ kind: kind("duplicate-section"), section }),
    fc.record({ kind: kind("rename-section"), section, name: newName }),
    fc.record({ kind: kind("move-lines"), lines: some, section, at }),
    withReaders(fc.record({ kind: kind("delete-lines"), lines: some })),
    withReaders(fc.record({ kind: kind("delete-line"), line })),
    withReaders(fc.record({ kind: kind("delete-section"), section })),
    line.chain((name) => fc.record({ kind: kind("set-values"), line: fc.constant(name), values: valuesOf(name) })),
    line.chain((name) => fc.record({ kind: kind("make-input"), line: fc.constant(name), values: valuesOf(name) })),
    fc.record(
      {
        kind: kind("make-calculation"),
        line,
        formula,
        opening: formula,
        keep: fc.constantFrom("actuals" as const, "typed" as const, "nothing" as const),
      },
      { requiredKeys: ["kind", "line", "formula"] },
    ),
    fc.record({ kind: kind("set-by"), line, by, different }),
    fc.record({ kind: kind("group-lines"), lines: some }),
    fc.record({ kind: kind("ungroup-lines"), lines: some }),
    fc.record({
      kind: kind("set-format"),
      lines: some,
      format: fc.record(
        {
          style: fc.option(fc.constantFrom("percent" as const, "currency" as const)),
          decimals: fc.option(fc.constantFrom(0, 3, 99)),
          scale: fc.option(fc.constantFrom("k" as const, "bn" as const)),
          negative: fc.option(fc.constantFrom("minus" as const, "parentheses" as const)),
          conditions: fc.option(
            fc.array(
              fc.record({ when: fc.constant("below" as const), value: number, look: fc.constant("bad" as const) }),
              { maxLength: 2 },
            ),
          ),
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      kind: kind("add-list"),
      list: fc.record({ name: newName, label: text, members: fc.array(newMember, { maxLength: 3 }) }),
      at,
    }),
    fc.record({ kind: kind("label-list"), list, label: text }),
    fc.record({ kind: kind("rename-list"), list, name: newName }),
    fc.record({ kind: kind("move-list"), list, at }),
    fc.record(
      { kind: kind("delete-list"), list, lines: fc.constantFrom("refuse" as const, "collapse" as const), different },
      { requiredKeys: ["kind", "list"] },
    ),
    fc.record({ kind: kind("add-member"), list, member: newMember, at }),
    listAndMember.chain((of) =>
      fc.oneof(
        fc.record({
          kind: kind("set-member"),
          list: fc.constant(of.list),
          member: fc.constant(of.member),
          fields: fc.record({ label: text, note: optionalText }, { requiredKeys: [] }),
        }),
        fc.record({
          kind: kind("rename-member"),
          list: fc.constant(of.list),
          member: fc.constant(of.member),
          name: fc.constantFrom("fresh", "0", "b", "__proto__", "a b"),
        }),
        fc.record({ kind: kind("move-member"), list: fc.constant(of.list), member: fc.constant(of.member), at }),
        fc.record(
          {
            kind: kind("remove-member"),
            list: fc.constant(of.list),
            member: fc.constant(of.member),
            readers: fc.record({ how: fc.constantFrom("refuse" as const, "leave" as const, "delete" as const) }),
          },
          { requiredKeys: ["kind", "list", "member"] },
        ),
      ),
    ),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: kind("set-timeline"),
        timeline: fc.record(
          {
            start: starts,
            periods: fc.constantFrom(0, 1, 3, 14, 5000, periods + 1, periods - 1),
            unit: fc.constantFrom("year" as const, "quarter" as const, "month" as const),
            actuals: fc.constantFrom(0, 1, 2, 15),
          },
          { requiredKeys: [] },
        ),
      }),
    },
  );
}

function singleEdit(document: Document): fc.Arbitrary<Edit> {
  const lines = allLines(document);
  const oneOf = (names: readonly string[]) =>
    fc.oneof({ weight: 9, arbitrary: names.length === 0 ? newName : fc.constantFrom(...names) }, newName);
  const line = oneOf(lines.map(({ name }) => name));
  const section = oneOf(document.sections.map(({ name }) => name));
  const scenario = oneOf(document.scenarios.map(({ name }) => name));
  const lists = fc.subarray(
    document.lists.map(({ name }) => name),
    { maxLength: Math.min(2, document.lists.length) },
  );
  const period = oneOf(periodLabels(document.timeline));
  const kind = <K extends Edit["kind"]>(name: K) => fc.constant(name);
  const cell = setCell(document, lines, scenario);

  return fc.oneof(
    { weight: 12, arbitrary: cell },
    fc.record({ kind: kind("set-formula"), line, formula: fc.option(formula) }),
    fc.record({ kind: kind("set-opening"), line, opening: fc.option(formula) }),
    fc.record({
      kind: kind("set-line"),
      line,
      fields: fc.record(
        {
          label: text,
          unit: text,
          format: fc.option(fc.record({ decimals: fc.constantFrom(0, 3, 99, 1.5) }, { requiredKeys: [] })),
          from: fc.option(period),
          role: fc.option(fc.constantFrom("check" as const, "total" as const)),
          note: optionalText,
          source: optionalText,
        },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ kind: kind("rename-line"), line, name: newName }),
    fc.record({
      kind: kind("rename-lines"),
      names: fc.array(fc.record({ line, name: fc.oneof(newName, line) }), { maxLength: 3 }),
    }),
    fc.record({
      kind: kind("add-line"),
      section,
      at,
      line: fc.record(
        { name: newName, label: text, unit: text, by: lists, formula, opening: formula, note: text },
        { requiredKeys: ["name", "label", "unit"] },
      ),
    }),
    fc.record({ kind: kind("move-line"), line, section, at }),
    fc.record({ kind: kind("delete-line"), line }),
    fc.record({ kind: kind("add-section"), section: fc.record({ name: newName, label: text }), at }),
    fc.record({
      kind: kind("set-section"),
      section,
      fields: fc.record({ label: text, note: optionalText }, { requiredKeys: [] }),
    }),
    fc.record({ kind: kind("move-section"), section, at }),
    fc.record({ kind: kind("delete-section"), section }),
    fc.record({ like: fc.option(fc.nat(4)), name: newName, label: text, at }).map(({ like, name, label, at }): Edit => {
      const original = like === null ? undefined : document.scenarios[like];
      return { kind: "add-scenario", scenario: { changes: [], ...original, name, label }, at };
    }),
    fc.record({ kind: kind("label-scenario"), scenario, label: text }),
    fc.record({ kind: kind("note-scenario"), scenario, note: optionalText }),
    fc.record({ kind: kind("rename-scenario"), scenario, name: newName }),
    fc.record({ kind: kind("move-scenario"), scenario, at }),
    fc.record({ kind: kind("base-scenario"), scenario, basedOn: fc.option(scenario) }),
    fc.record({ kind: kind("delete-scenario"), scenario }),
    fc.record({ kind: kind("remove-change"), scenario, index: at }),
    fc.record({ kind: kind("set-title"), title: text }),
    fc.record({ kind: kind("set-note"), note: optionalText }),
  );
}

function setCell(document: Document, lines: readonly Line[], scenario: fc.Arbitrary<string>): fc.Arbitrary<Edit> {
  const cell = (line: Line): fc.Arbitrary<Edit> => {
    const keys = memberKeys(document, line);
    const shape = {
      kind: fc.constant("set-cell" as const),
      scenario: fc.option(scenario, { freq: 2 }),
      line: fc.constant(line.name),
      member: keys.length === 0 ? fc.constant("") : fc.constantFrom(...keys, "nobody"),
      period: fc.option(fc.integer({ min: -1, max: document.timeline.periods })),
      value: fc.option(number, { freq: 3 }),
    };
    return fc.record(shape);
  };
  return lines.length === 0
    ? fc.constant({ kind: "set-title", title: "Empty" })
    : fc.constantFrom(...lines).chain(cell);
}

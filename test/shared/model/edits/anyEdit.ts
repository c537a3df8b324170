/**
 * Edits a person might make of a document, most of them possible, some not: of
 * things that are not there, with names that are taken, numbers that are none.
 */
import * as fc from "fast-check";
import type { Document, Line } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { allLines, memberKeys } from "../../../../shared/model/lines.ts";
import { periodLabels } from "../../../../shared/model/timeline.ts";

const number = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.constantFrom(0.1, 2.1e25, Number.NaN, Number.POSITIVE_INFINITY),
);
const text = fc.constantFrom("", "  ", "Gross margin", "71 %", "constructor", "\uFFFD", "line\nbreak");
const optionalText = fc.option(text);
const newName = fc.constantFrom("fresh", "other_1", "__proto__", "toString", "sum", "USD", "2nd", "a|b", "");
const formula = fc.constantFrom("1 + 2", "fresh * 2", "toString + a", "prev(a)", "((", "");
const at = fc.integer({ min: -1, max: 14 });

export function anyEdit(document: Document): fc.Arbitrary<Edit> {
  const single = singleEdit(document);
  const together = fc
    .array(single, { maxLength: 4 })
    .map((edits): Edit => ({ kind: "together", label: "Paste", edits }));
  return fc.oneof({ weight: 9, arbitrary: single }, together);
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

import { describe, expect, test } from "vitest";
import { cellFormula } from "../../../../shared/analysis/trace/cellFormula.ts";
import { type Part, partReader } from "../../../../shared/analysis/trace/partValues.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { type LiveModel, openLive } from "../../../../shared/engine/live.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import { invariant } from "../../../../shared/invariant.ts";
import type { Document, Line } from "../../../../shared/model/document.ts";
import { allLines } from "../../../../shared/model/lines.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { isSame } from "../../../reference/agreement.ts";
import { plainEvaluator } from "../../../reference/plainEvaluator.ts";

const read = readModel(templates[0]!.text);
invariant(read.ok, "the flagship can be read");
const { document } = read.value;
const compiled = compileDocument(document);

/** Every part, by its text, as a line of its own beside the flagship's: for the oracle to compute. */
function withPartsAsLines(line: Line, parts: ReadonlyMap<string, Part>): Document {
  const lines = [...parts].map(([formula, { shown }], index) => ({
    name: `part_line_${index}`,
    label: "",
    unit: shown.unit,
    formula,
    ...(line.by === undefined ? {} : { by: line.by }),
  }));
  return { ...document, sections: [...document.sections, { name: "parts", label: "Parts", lines }] };
}

/** Parts with one value, by text. */
function partsOf(part: Part, into = new Map<string, Part>()): ReadonlyMap<string, Part> {
  if ((part.cell !== null || !part.isRead) && !into.has(part.text)) into.set(part.text, part);
  for (const child of part.children) partsOf(child, into);
  return into;
}

function disagreements(live: LiveModel, line: Line, field: "formula" | "opening", scenario: string | null) {
  const tree = live.compiled.lines.get(line.name)![field];
  invariant(tree !== null, "the flagship's formulas can be read");
  const reader = partReader(live, line, tree);
  const formulas = partsOf(reader(0, 0));
  const places = new Map([...formulas.keys()].map((text, index) => [text, `part_line_${index}`]));
  const oracle = plainEvaluator(withPartsAsLines(line, formulas), scenario);
  const periods = live.compiled.lines.get(line.name)!.isTimed ? document.timeline.periods : 1;
  return oracle.memberKeys(line.name).flatMap((key, member) =>
    Array.from({ length: periods }, (_, period) => period).flatMap((period) => {
      if (cellFormula(live, { line: line.name, member, period }) !== field) return [];
      return [...partsOf(reader(member, period)).values()].flatMap(({ text, shown, cell }) => {
        if (cell === null) return [];
        checked.count++;
        const theirs = oracle.cell(places.get(text)!, key, period);
        const [ours, expected] = [cell, theirs].map((one) => (one.kind === "value" ? one.value : one.kind));
        return isSame(ours!, expected!, shown.unit === "USD m" ? dollar : 0)
          ? []
          : [`${line.name} ${key} ${period}: ${text} ${ours} ${expected}`];
      });
    }),
  );
}

/** In USD m: below it a balance is what rounding left of a repaid loan. */
const dollar = 1e-6;

const checked = { count: 0 };

describe("in every cell of the flagship, every part of the formula agrees with the oracle", () => {
  test.each([null, "railroad_1873"])("in scenario %s", (scenario) => {
    const live = openLive(compiled, scenario);
    checked.count = 0;
    const wrong = allLines(document).flatMap((line) =>
      (["formula", "opening"] as const).flatMap((field) =>
        line[field] === undefined ? [] : disagreements(live, line, field, scenario),
      ),
    );
    expect(wrong).toEqual([]);
    expect(checked.count).toBeGreaterThan(5_000);
  });
});

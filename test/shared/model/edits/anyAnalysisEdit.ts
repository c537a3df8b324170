/** Edits of the analyses, of what is not known and of what scenarios rest on, most of them possible, some not. */
import * as fc from "fast-check";
import type { Document } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { allLines, findLine, memberKeys } from "../../../../shared/model/lines.ts";
import { periodLabels } from "../../../../shared/model/timeline.ts";
import { anyAnalysis } from "../anyAnalysis.ts";
import { anyUncertainty } from "../anyUncertainty.ts";

const kind = <K extends Edit["kind"]>(of: K) => fc.constant(of);
const number = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -9, max: 9 }) },
  fc.constantFrom(0.1, Number.NaN, Number.POSITIVE_INFINITY),
);
const label = fc.constantFrom("Gross margin", "71 %", "Demand", "  ");

export function anyAnalysisEdit(document: Document): fc.Arbitrary<Edit> {
  return fc.oneof({ weight: 2, arbitrary: analysisEdit(document) }, uncertaintyEdit(document), {
    weight: 2,
    arbitrary: restingEdit(document),
  });
}

const mostly = (names: readonly string[], other: string): fc.Arbitrary<string> =>
  names.length === 0
    ? fc.constant(other)
    : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...names) }, fc.constant(other));
const lineOf = (document: Document) =>
  mostly(
    allLines(document).map(({ name }) => name),
    "nobody",
  );
const scenarioOf = (document: Document) =>
  mostly(
    document.scenarios.map(({ name }) => name),
    "nobody",
  );

function analysisEdit(document: Document): fc.Arbitrary<Edit> {
  const place = fc.integer({ min: -1, max: 3 });
  const names = (document.analyses ?? []).map((analysis) => analysis.name);
  const name = fc.constantFrom("fresh", "other_1", "2nd", ...names);
  const parts = {
    lines: allLines(document),
    number,
    label,
    line: lineOf(document),
    scenario: fc.oneof(scenarioOf(document), fc.constant("base")),
    extended: <T extends object>(thing: fc.Arbitrary<T>) => thing,
  };
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ kind: kind("add-analysis"), analysis: anyAnalysis(document, name, parts), at: place }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: kind("set-analysis"),
        analysis: anyAnalysis(document, mostly(names, "nobody"), parts),
      }),
    },
    fc.record({ kind: kind("label-analysis"), analysis: name, label }),
    fc.record({ kind: kind("note-analysis"), analysis: name, note: fc.option(label) }),
    fc.record({ kind: kind("move-analysis"), analysis: name, at: place }),
    fc.record({ kind: kind("delete-analysis"), analysis: name }),
  );
}

function uncertaintyEdit(document: Document): fc.Arbitrary<Edit> {
  const uncertain = allLines(document).flatMap(({ name, uncertainty }) => (uncertainty === undefined ? [] : name));
  const correlated = uncertain.length === 0 ? lineOf(document) : mostly(uncertain, "nobody");
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        kind: kind("set-uncertainty"),
        line: lineOf(document),
        uncertainty: fc.option(anyUncertainty, { freq: 6 }),
      }),
    },
    fc.record({
      kind: kind("set-correlation"),
      between: fc.tuple(correlated, correlated),
      rank: fc.option(fc.constantFrom(-1, -0.5, 0, 0.3, 1.5, Number.NaN)),
    }),
  );
}

/** On what scenarios rest, and what becomes the model's own. */
function restingEdit(document: Document): fc.Arbitrary<Edit> {
  const scenario = scenarioOf(document);
  const change = lineOf(document).chain((name) => {
    const line = findLine(document, name);
    const keys = line === undefined ? [] : memberKeys(document, line);
    return fc
      .record({
        how: fc.constantFrom("set" as const, "scale" as const, "add" as const),
        to: number,
        members: fc.option(fc.constantFrom("nobody", ...keys), { nil: undefined }),
        period: fc.option(fc.constantFrom("soon", ...periodLabels(document.timeline)), { nil: undefined }),
      })
      .map(({ how, to, members, period }) => ({
        line: name,
        how,
        to,
        ...(members !== undefined && { members }),
        ...(period !== undefined && { period }),
      }));
  });
  return fc.oneof(
    fc.record({ kind: kind("set-axis"), scenario, axis: fc.option(label) }),
    fc.record({ kind: kind("combine-scenarios"), scenario, combines: fc.array(scenario, { maxLength: 2 }) }),
    fc.record({ kind: kind("promote-scenario"), scenario }),
    fc.record(
      { kind: kind("set-change"), scenario, change, index: fc.integer({ min: -1, max: 2 }) },
      { requiredKeys: ["kind", "scenario", "change"] },
    ),
  );
}

/** A table against its definition: a person who types each pair of values into the grid and reads the figure. */
import { expect, test } from "vitest";
import { conclude, evaluatorOf } from "../../../../shared/analysis/cases/analysis.ts";
import { tableAnalysis } from "../../../../shared/analysis/table/table.ts";
import { tableChanges } from "../../../../shared/analysis/table/tableChanges.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Axis, CellName, SensitivityTable } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { templates } from "../../../../shared/templates/templates.ts";

const read = readModel(templates[0]!.text);
if (!read.ok) throw new Error("the flagship is a model");
const flagship = read.value.document;
const compiled = compileDocument(flagship);

function tableOf(output: CellName, axes: readonly Axis[], scenario: string | null) {
  const table: SensitivityTable = { name: "t", label: "T", kind: "table", output, axes };
  const report = conclude(tableAnalysis(compiled, scenario, table), evaluatorOf(compiled));
  if (!report.ok) throw new Error(report.problems[0]!.code);
  return report.value;
}

/** As `set-values` of the grid does it: the number into every period of the line. */
function typed(document: Document, line: string, value: number): Document {
  const done = applyEdit(document, { kind: "set-values", line, values: value });
  if (!done.ok) throw new Error(done.problems[0]!.code);
  return done.value.document;
}

test("over two inputs of the flagship, every number is what the grid shows, to the bit", () => {
  const axes: readonly Axis[] = [
    { input: { line: "efficiency_gain" }, how: "set", steps: { from: 1, to: 20, count: 5 } },
    { input: { line: "elasticity" }, how: "set", steps: { from: 0, to: 1.6, count: 4 } },
  ];
  const { values, axes: steps, base } = tableOf({ line: "implied_price" }, axes, null);
  expect(base).toBe(openLive(compiled, null).number("implied_price", 0, 0));
  for (const [row, elasticity] of steps[1]!.entries())
    for (const [column, gain] of steps[0]!.entries()) {
      const document = typed(typed(flagship, "efficiency_gain", gain), "elasticity", elasticity);
      const live = openLive(compileDocument(document), null);
      expect(values[row * steps[0]!.length + column]).toBe(live.number("implied_price", 0, 0));
    }
});

test("in a scenario, by percent and by a sum, every number is that of the scenario it would become", () => {
  const axes: readonly Axis[] = [
    { input: { line: "efficiency_gain" }, how: "scale", steps: { values: [0.5, 1, 2] } },
    { input: { line: "wacc" }, how: "add", steps: { values: [-1, 0, 1.5] } },
    { input: { line: "elasticity" }, how: "set", steps: { values: [0.4, 1.2] } },
  ];
  const { values, axes: steps } = tableOf({ line: "implied_price" }, axes, "panic");
  let c = 0;
  for (const elasticity of steps[2]!)
    for (const wacc of steps[1]!)
      for (const gain of steps[0]!) {
        const changes = tableChanges(axes, [gain, wacc, elasticity]);
        const scenario = { name: "tried", label: "Tried", basedOn: "panic", changes };
        const document = { ...flagship, scenarios: [...flagship.scenarios, scenario] };
        const live = openLive(compileDocument(document), "tried");
        expect(values[c++]).toBe(live.number("implied_price", 0, 0));
      }
});

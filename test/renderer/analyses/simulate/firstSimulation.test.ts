import { describe, expect, test } from "vitest";
import { firstSimulation } from "../../../../renderer/analyses/simulate/firstSimulation.ts";
import { strongestInputs } from "../../../../renderer/analyses/strongestInputs.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { readModel } from "../../../../shared/file/readModel.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { templates } from "../../../../shared/templates/templates.ts";
import { smallModel, withLine } from "../../smallModel.ts";

const named = { name: "simulation", label: "Simulation" };
const first = (document: Document) => firstSimulation(compileDocument(document), named);

function flagship(): Document {
  const read = readModel(templates[0]!.text);
  if (!read.ok) throw new Error("the flagship can be read");
  return read.value.document;
}

describe("what a new simulation asks", () => {
  test("of the flagship: its price under the market's, any default, and what lenders lose", () => {
    const { outputs, overTime, events, losses } = first(flagship());
    expect(outputs[0]).toEqual({ line: "implied_price" });
    expect(overTime).toEqual([{ line: "revenue" }, { line: "free_cash_flow" }]);
    expect(events).toEqual([
      {
        label: "Implied price under Market price",
        cell: { line: "implied_price" },
        when: "below",
        level: { cell: { line: "market_price" } },
      },
      { label: "Any Default", cell: { line: "default" }, when: "is", level: { value: 1 } },
    ]);
    expect(losses).toBe("lender_loss");
  });

  test("of a model without a headline: its last figure, and nothing that it has not", () => {
    const { outputs, overTime, events, losses } = first(smallModel);
    expect(outputs).toEqual([{ line: "all_owed" }]);
    expect({ overTime, events, losses }).toEqual({ overTime: [], events: [], losses: undefined });
  });
});

describe("inputs that matter", () => {
  test("are those that move the output, the strongest first, with their elasticities", () => {
    // price = 100 (1 + growth)^2 in 2026: with growth of 50%, d ln price / d ln growth is 2 · 0.5 / 1.5.
    const compiled = compileDocument(withLine({ name: "idle", label: "Idle", unit: "", values: 3 }));
    const found = strongestInputs(compiled, { line: "price", period: "2026" });
    expect(found.map(({ input }) => input.line)).toEqual(["growth"]);
    // Of a square the central difference is the derivative itself.
    expect(found[0]!.elasticity).toBeCloseTo(2 / 3, 9);
  });
});

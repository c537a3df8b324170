import { expect, test } from "vitest";
import { firstSolve } from "../../../../renderer/analyses/solve/firstSolve.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import type { Line } from "../../../../shared/model/document.ts";
import { smallModel } from "../../smallModel.ts";

const first = (lines: readonly Line[]) =>
  firstSolve(compileDocument({ ...smallModel, sections: [{ name: "s", label: "S", lines }], scenarios: [] }), {
    name: "solve",
    label: "Solve",
  });

const price: Line = { name: "price", label: "Price", unit: "USD", values: 5 };
const units: Line = { name: "units", label: "Units", unit: "m", values: 2 };

test("a new solve changes the input that moves the figure most", () => {
  // 1% of the price is 1% of the revenue; of the units it is 0.1%
  const revenue: Line = { name: "revenue", label: "Revenue", unit: "USD m", formula: "price * (units + 18 m)" };
  expect(first([units, price, revenue])).toMatchObject({ goal: { line: "revenue" }, change: { line: "price" } });
});

test("where no input moves the figure it changes the first input, so that there is a question to put right", () => {
  const idle: Line = { name: "revenue", label: "Revenue", unit: "USD m", formula: "7 USD m" };
  expect(first([idle, units, price])).toMatchObject({ goal: { line: "revenue" }, change: { line: "units" } });
});

import { describe, expect, test } from "vitest";
import { partText } from "../../../../shared/analysis/trace/partText.ts";
import { type Part, partReader } from "../../../../shared/analysis/trace/partValues.ts";
import type { LiveModel } from "../../../../shared/engine/live.ts";
import { parseFormula } from "../../../../shared/formula/parse.ts";
import { invariant } from "../../../../shared/invariant.ts";
import type { Line } from "../../../../shared/model/document.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { lineOf, live } from "../../../renderer/smallModel.ts";

function partsOf(formula: string, line: Line, member: number, period: number, model = live()): readonly string[] {
  const tree = parseFormula(formula);
  invariant(tree.ok, "the formulas of this file can be read");
  return lines(partReader(model, line, tree.value)(member, period));
}

const lineIn = (model: LiveModel, name: string): Line => model.compiled.lines.get(name)!.line;

const lines = (part: Part): readonly string[] => [
  `${part.text} = ${partText(part) || "many"}`,
  ...part.children.flatMap(lines),
];

describe("the parts of a formula, for one cell of the small model", () => {
  const price = lineOf("price");

  test("are worth what they would be as lines, with their units", () => {
    expect(partsOf("price * (1 + growth)", price, 0, 1)).toEqual([
      "price * (1 + growth) = $225.00",
      "price = $150.00",
      "1 + growth = 1.50",
      "growth = 50.0%",
    ]);
  });

  test("of a sum are its terms, and of a product its factors", () => {
    expect(partsOf("price + worth - price * growth * growth", price, 0, 0)).toEqual([
      "price + worth - price * growth * growth = $200.00",
      "price = $100.00",
      "worth = $125.00",
      "price * growth * growth = $25.00",
      "price = $100.00",
      "growth = 50.0%",
      "growth = 50.0%",
    ]);
  });

  test("inside a look along time are worth what they were there", () => {
    expect(partsOf("prev(price * growth)", price, 0, 2)).toEqual([
      "prev(price * growth) = $75.00",
      "prev(price * growth) = $75.00",
      "prev(price) = $150.00",
      "prev(growth) = 50.0%",
    ]);
  });

  test("before the timeline are not read, and the start is", () => {
    expect(partsOf("prev(price, 1, worth)", price, 0, 0)).toEqual([
      "prev(price, 1, worth) = $125.00",
      "prev(price, 1) = not read here",
      "worth = $125.00",
    ]);
    expect(partsOf("prev(price, 1, worth)", price, 0, 1).slice(1)).toEqual([
      "prev(price, 1) = $100.00",
      "worth = not read here",
    ]);
  });

  test("of the branch that is not taken are not read", () => {
    expect(partsOf("price > 120 USD/share ? worth : growth * price", price, 0, 0)).toEqual([
      "price > 120 USD/share ? worth : growth * price = $50.00",
      "price > 120 USD/share = ✗",
      "price = $100.00",
      "worth = not read here",
      "growth * price = $50.00",
      "growth = 50.0%",
      "price = $100.00",
    ]);
  });

  test("inside an aggregate or a total have no one value", () => {
    expect(partsOf("sum(owed) + 0 * total(owed_total)", lineOf("all_owed"), 0, 1)[1]).toBe("sum(owed) = $22.0m");
    expect(partsOf("sum(owed * growth)", lineOf("all_owed"), 0, 1).slice(1)).toEqual([
      "owed * growth = many",
      "owed = many",
      "growth = many",
    ]);
  });

  test("take the cell's own member, or the one that is picked", () => {
    expect(partsOf('owed / pick(owed * growth, "b")', lineOf("cover"), 0, 1)).toEqual([
      'owed / pick(owed * growth, "b") = 20.00x',
      "owed = $20.0m",
      'pick(owed * growth, "b") = $1.00m',
      'pick(owed * growth, "b") = $1.00m',
      'pick(owed, "b") = $2.00m',
      "growth = 50.0%",
    ]);
  });
});

describe("the parts of a formula, over gaps", () => {
  const model = live(
    documentOf({
      lines: [
        { name: "late", from: "2026", formula: "index" },
        { name: "broken", formula: "1 / (index - 3)" },
        { name: "mixed", formula: "index < 1 ? na : (index < 2 ? 1 / 0 : index)" },
        { name: "answer", formula: "1" },
      ],
    }),
  );
  const answer = model.compiled.lines.get("answer")!.line;

  test("an empty line is empty, and what is computed from it", () => {
    expect(partsOf("late + 1", answer, 0, 1, model)).toEqual(["late + 1 = empty", "late = empty"]);
    expect(partsOf("late + 1", answer, 0, 2, model)).toEqual(["late + 1 = 3.00", "late = 2.00"]);
  });

  test("a line in error is in error in that period only", () => {
    expect(partsOf("broken + 1", answer, 0, 3, model)).toEqual(["broken + 1 = error", "broken = error"]);
    expect(partsOf("broken * 3", answer, 0, 0, model)[1]).toBe("broken = (0.3333)");
  });

  test("a line with both is each where it is", () => {
    expect([0, 1, 2].map((period) => partsOf("mixed", answer, 0, period, model)[0])).toEqual([
      "mixed = empty",
      "mixed = error",
      "mixed = 2.00",
    ]);
  });

  test("so is one with the longest name there may be", () => {
    const name = "m".repeat(80);
    const lines = [
      { name, formula: "index < 1 ? na : (index < 2 ? 1 / 0 : index)" },
      { name: "answer", formula: "1" },
    ];
    const long = live(documentOf({ lines }));
    const values = [0, 1, 2].map((period) => partsOf(name, lineIn(long, "answer"), 0, period, long)[0]);
    expect(values).toEqual([`${name} = empty`, `${name} = error`, `${name} = 2.00`]);
  });

  test("a total skips what is empty", () => {
    expect(partsOf("total(late)", answer, 0, 0, model)[0]).toBe("total(late) = 5.00");
  });
});

describe("a part in error", () => {
  const model = live(
    documentOf({
      lines: [
        { name: "hours", values: 0 },
        { name: "rate", formula: "10 / hours" },
        { name: "cost", formula: "1" },
      ],
    }),
  );
  const cost = model.compiled.lines.get("cost")!.line;
  const faultOf = (formula: string) => {
    const tree = parseFormula(formula);
    invariant(tree.ok, "the formulas of this file can be read");
    const { cell } = partReader(model, cost, tree.value)(0, 0);
    return cell?.kind === "fault" ? cell.fault : null;
  };

  test("names the first cause, in the line it reads or in its own", () => {
    expect(faultOf("rate + 1")).toMatchObject({ line: "rate", message: "rate: division by zero: hours is 0." });
    expect(faultOf("1 / hours")).toMatchObject({ line: "cost", message: "cost: division by zero: hours is 0." });
  });
});

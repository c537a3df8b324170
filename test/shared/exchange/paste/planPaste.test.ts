import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockOf, type SheetCell, textCell } from "../../../../shared/exchange/clipboard/sheetBlock.ts";
import { type PasteOptions, plainPaste } from "../../../../shared/exchange/paste/pasteOptions.ts";
import { questionSentence } from "../../../../shared/exchange/paste/pasteQuestions.ts";
import type { PasteTarget, TargetRow } from "../../../../shared/exchange/paste/pasteTarget.ts";
import { planPaste } from "../../../../shared/exchange/paste/planPaste.ts";
import { modelText } from "../../../../shared/file/modelText.ts";
import type { Document } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { createHistory, pushed, undone } from "../../../../shared/model/edits/history.ts";
import { findLine, isByLists, memberKeys } from "../../../../shared/model/lines.ts";
import { documentOf } from "../../../helpers/documents.ts";

/** Four years from 2024, the first an actual. `rate` holds one number for all of them. */
const model = documentOf({
  lines: [
    { name: "sold", label: "Sold", values: [1, 2, 3, 4] },
    { name: "price", label: "Price", unit: "USD m", values: [10, 20, 30, 40] },
    { name: "rate", label: "Rate", unit: "%", values: 5 },
    { name: "earned", label: "Earned", formula: "sold * 2" },
    { name: "owed", label: "Owed", by: ["side"], values: { a: [1, 1, 1, 1], b: [2, 2, 2, 2] } },
  ],
  scenarios: [{ name: "low", label: "Low", changes: [] }],
});

const rowsOf = (document: Document): TargetRow[] => [
  { line: null, member: null, isTimed: false },
  ...document.sections[0]!.lines.flatMap((line): TargetRow[] => {
    const isTimed = line.name !== "rate";
    const members = memberKeys(document, line).map((member) => ({ line, member, isTimed }));
    return isByLists(line) ? [{ line, member: null, isTimed }, ...members] : members;
  }),
];

/** Rows of the grid: 0 heading, 1 sold, 2 price, 3 rate, 4 earned, 5 owed, 6 a, 7 b. */
function target(
  row: number,
  column: number,
  rowCount = 1,
  columnCount = 1,
  scenario: string | null = null,
): PasteTarget {
  const rows = rowsOf(model).slice(row);
  return { document: model, scenario, rows, rowCount, from: column, to: column + columnCount - 1 };
}

const texts = (rows: readonly (readonly string[])[]) => blockOf(rows.map((row) => row.map(textCell)));

function pasted(to: PasteTarget, rows: readonly (readonly string[])[], options: Partial<PasteOptions> = {}): Document {
  const plan = planPaste(to, texts(rows), { ...plainPaste, ...options });
  expect({ questions: plan.questions, refusals: plan.refusals }).toEqual({ questions: [], refusals: [] });
  const applied = applyEdit(model, plan.edit!);
  expect(applied.ok).toBe(true);
  return applied.ok ? applied.value.document : model;
}

const values = (document: Document, name: string) => findLine(document, name)!.values;
const asked = (to: PasteTarget, rows: readonly (readonly string[])[], options: Partial<PasteOptions> = {}) =>
  planPaste(to, texts(rows), { ...plainPaste, ...options });

describe("a block pasted over inputs", () => {
  test("goes cell for cell, in each line's unit", () => {
    const after = pasted(target(1, 1), [
      ["7", "8.5"],
      ["$1.5bn", "(3)"],
    ]);
    expect(values(after, "sold")).toEqual([1, 7, 8.5, 4]);
    expect(values(after, "price")).toEqual([10, 1500, -3, 40]);
  });

  test("leaves what was typed beside it, though a row of the grid may hold the numbers of an earlier edit", () => {
    const to = target(1, 0);
    const stale = to.rows.map((row) => (row.line === null ? row : { ...row, line: { ...row.line, values: 0 } }));
    expect(values(pasted({ ...to, rows: stale }, [["7", "8"]]), "sold")).toEqual([7, 8, 3, 4]);
  });

  test("is made of new lines at the end of the section it begins in", () => {
    const after = pasted({ ...target(1, -2), rows: [], newLinesIn: "s" }, [["Cost", "USD m", "1"]], {
      newLines: "add",
    });
    expect(findLine(after, "cost")).toMatchObject({ label: "Cost", unit: "USD m", values: [1, null, null, null] });
  });

  test("is one step that says how many cells", () => {
    const plan = asked(target(1, 1), [["7", "8.5"]]);
    expect(plan.edit).toMatchObject({ kind: "together", label: "Paste 2 cells" });
    expect(plan.covers).toEqual({ rowCount: 1, from: 1, to: 2 });
  });

  test("one value fills a range, a row goes to every row, a column to every column", () => {
    expect(values(pasted(target(1, 0, 2, 4), [["9"]]), "price")).toEqual([9, 9, 9, 9]);
    expect(values(pasted(target(1, 0, 2, 1), [["5", "6"]]), "price")).toEqual([5, 6, 30, 40]);
    expect(values(pasted(target(1, 1, 1, 3), [["5"], ["6"]]), "price")).toEqual([10, 6, 6, 6]);
  });

  test("is repeated over a multiple of its size, and put once elsewhere", () => {
    expect(values(pasted(target(1, 0, 1, 4), [["7", "8"]]), "sold")).toEqual([7, 8, 7, 8]);
    expect(values(pasted(target(1, 0, 1, 3), [["7", "8"]]), "sold")).toEqual([7, 8, 3, 4]);
  });

  test("one value over everything passes over headings and rows of members", () => {
    const after = pasted(target(0, 0, 8, 1), [["9"]], { overCalculations: "skip" });
    expect(values(after, "owed")).toEqual({ a: [9, 1, 1, 1], b: [9, 2, 2, 2] });
    expect(values(after, "rate")).toBe(9);
  });

  test("empty cells clear, or leave what is there", () => {
    expect(values(pasted(target(1, 0), [["7", "", "8"]]), "sold")).toEqual([7, null, 8, 4]);
    expect(values(pasted(target(1, 0), [["7", "", "8"]], { empties: "skip" }), "sold")).toEqual([7, 2, 8, 4]);
  });

  test("can be transposed", () => {
    expect(values(pasted(target(1, 0), [["7"], ["8"]], { isTransposed: true }), "sold")).toEqual([7, 8, 3, 4]);
  });

  test("from the label on gives labels and units too", () => {
    const after = pasted(target(1, -2), [["Sold GPUs", "GPU m", "7"]]);
    expect(findLine(after, "sold")).toMatchObject({ label: "Sold GPUs", unit: "GPU m", values: [7, 2, 3, 4] });
  });

  test("under a scenario is that scenario's changes", () => {
    const after = pasted(target(1, 1, 1, 1, "low"), [["7"]]);
    expect(after.sections).toEqual(model.sections);
    expect(after.scenarios[0]!.changes).toEqual([{ line: "sold", how: "set", to: 7, period: "2025" }]);
  });
});

describe("a cell that is no number", () => {
  test("is listed, and nothing is pasted", () => {
    const plan = asked(target(1, 0), [
      ["7", "n/a"],
      ["12 GPU", "8"],
    ]);
    expect(plan.edit).toBeNull();
    expect(plan.refusals.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 1, "n/a"],
      [1, 0, "12 GPU"],
    ]);
  });

  test("cannot stand on a heading", () => {
    expect(asked(target(0, 0), [["7"], ["8"]]).refusals).toEqual([
      { row: 0, column: 0, text: "7", message: "The heading of a section holds no numbers." },
    ]);
  });
});

describe("a line with one number for all periods", () => {
  test("takes one, said once or often", () => {
    expect(values(pasted(target(3, 0), [["7%"]]), "rate")).toBe(7);
    expect(values(pasted(target(3, 0), [["7%", "7%", ""]]), "rate")).toBe(7);
  });

  test("asks before it takes one a period", () => {
    expect(asked(target(3, 0), [["6", "7"]]).questions).toEqual([{ code: "one-number", labels: ["Rate"] }]);
    expect(values(pasted(target(3, 0), [["6", "7"]], { oneNumber: "by-period" }), "rate")).toEqual([6, 7, 5, 5]);
  });

  test("is not changed by a block that does not reach its one cell", () => {
    expect(values(pasted(target(1, 1, 3, 1), [["9"]]), "rate")).toBe(5);
    expect(asked(target(2, 1), [["9"], ["8"]]).refusals).toHaveLength(1);
  });
});

describe("numbers over formulas", () => {
  test("are asked about, save in the actuals", () => {
    const plan = asked(target(4, 0), [["7", "8", "9"]]);
    expect(plan.questions).toEqual([{ code: "over-calculations", cells: 2, labels: ["Earned"] }]);
    expect(questionSentence(plan.questions[0]!)).toBe("2 numbers would stand over formulas of “Earned”.");
    expect(values(pasted(target(4, 0), [["7"]]), "earned")).toEqual([7, null, null, null]);
  });

  test("go over them, or leave them", () => {
    const rows = [["7", "8"]];
    expect(values(pasted(target(4, 0), rows, { overCalculations: "overwrite" }), "earned")).toEqual([7, 8, null, null]);
    expect(values(pasted(target(4, 0), rows, { overCalculations: "skip" }), "earned")).toEqual([7, null, null, null]);
  });
});

describe("formulas pasted", () => {
  const withFormula: SheetCell = { text: "7", number: null, formula: "price * 2" };

  test("become the lines' own, and numbers stay numbers", () => {
    const block = blockOf([
      [withFormula, withFormula],
      [textCell("5"), textCell("=sold")],
    ]);
    const plan = planPaste(target(1, 0), block, { ...plainPaste, what: "formulas" });
    expect(plan.edit).toMatchObject({
      edits: [
        { kind: "set-formula", line: "sold", formula: "price * 2" },
        { kind: "set-formula", line: "price", formula: "sold" },
      ],
    });
  });

  test("a line takes one for all its cells", () => {
    const block = blockOf([[withFormula, textCell("=sold")]]);
    expect(planPaste(target(1, 0), block, { ...plainPaste, what: "formulas" }).refusals).toHaveLength(1);
  });
});

describe("more than there is room for", () => {
  test("rows below the end are asked about and become lines", () => {
    const rows = [
      ["Sold", "", "7"],
      ["Lost", "", "8"],
    ];
    const to = { ...target(7, -2), rows: rowsOf(model).slice(7) };
    expect(asked(to, rows).questions).toEqual([{ code: "new-lines", rows: 1 }]);
    const after = pasted(to, rows, { newLines: "add" });
    expect(findLine(after, "lost")).toEqual({ name: "lost", label: "Lost", unit: "", values: [8, null, null, null] });
    expect(after.sections[0]!.lines.at(-1)!.name).toBe("lost");
  });

  test("rows that hold nothing are not asked about", () => {
    expect(asked(target(7, 0), [["7"], [""]]).questions).toEqual([]);
  });

  test("columns after the last period are asked about and left", () => {
    expect(asked(target(1, 3), [["7", "8", ""]]).questions).toEqual([{ code: "beyond-periods", columns: 1 }]);
    expect(values(pasted(target(1, 3), [["7", "8"]], { beyondPeriods: "leave" }), "sold")).toEqual([1, 2, 3, 7]);
  });
});

describe("what must be asked of the texts", () => {
  test("1,234 alone shows both readings", () => {
    const plan = asked(target(1, 0), [["1,234", "7"]]);
    expect(plan.edit).toBeNull();
    expect(plan.questions).toEqual([
      { code: "decimal-mark", samples: [{ text: "1,234", point: "1234", comma: "1.234" }] },
    ]);
    expect(values(pasted(target(1, 0), [["1,234"]], { decimalMark: "comma" }), "sold")).toEqual([1.234, 2, 3, 4]);
  });

  test("a dollar sign over a line in USD m", () => {
    expect(asked(target(2, 0), [["$5,000,000.00"]]).questions).toEqual([
      { code: "money", sample: "$5,000,000.00", unit: "USD m" },
    ]);
    expect(values(pasted(target(2, 0), [["$5,000,000.00"]], { money: "dollars" }), "price")).toEqual([5, 20, 30, 40]);
  });
});

test("any paste, undone, leaves the file as it was to the byte", () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom("", "12%", "(3)", "1,234.5"),
  );
  const size = fc.integer({ min: 1, max: 3 });
  const blocks = fc
    .tuple(size, size)
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const answers: Partial<PasteOptions> = {
    overCalculations: "overwrite",
    newLines: "add",
    beyondPeriods: "leave",
    oneNumber: "by-period",
    money: "line",
    decimalMark: "point",
  };
  let pastes = 0;
  fc.assert(
    fc.property(
      blocks,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 0, max: 3 }),
      size,
      fc.constantFrom(null, "low"),
      (rows, row, column, tall, scenario) => {
        const to = target(row, column, Math.min(tall, 8 - row), Math.min(tall, 4 - column), scenario);
        const { edit } = planPaste(to, texts(rows), { ...plainPaste, ...answers });
        if (edit === null) return;
        const applied = applyEdit(model, edit);
        expect(applied.ok).toBe(true);
        if (!applied.ok) return;
        pastes++;
        const { document, ...step } = applied.value;
        const back = undone(pushed(createHistory(), step), document);
        // What changes nothing is no step, and there is nothing to take back.
        expect(modelText(back?.document ?? document)).toBe(modelText(model));
      },
    ),
  );
  expect(pastes).toBeGreaterThan(20);
});

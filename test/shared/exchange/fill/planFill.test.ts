import { describe, expect, test } from "vitest";
import { type FillRequest, planFill } from "../../../../shared/exchange/fill/planFill.ts";
import type { TargetRow } from "../../../../shared/exchange/paste/pasteTarget.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { seriesEntry, seriesOf } from "../../../../shared/model/lines.ts";
import { documentOf } from "../../../helpers/documents.ts";

const model = documentOf({
  lines: [
    { name: "sold", label: "Sold", values: [1, 2, null, null] },
    { name: "lost", label: "Lost", values: [5, 5, 5, 5] },
    { name: "rate", label: "Rate", values: 3 },
    { name: "earned", label: "Earned", formula: "sold * 2" },
  ],
});
const rows: TargetRow[] = model.sections[0]!.lines.map((line) => ({ line, member: "", isTimed: line.name !== "rate" }));

const span = (from: number, to = from) => ({ from, to });

function plan(request: Pick<FillRequest, "seed" | "fill"> & Partial<FillRequest>) {
  return planFill({
    document: model,
    scenario: null,
    rows,
    mode: "copy",
    numberAt: ({ line }, period) => seriesEntry(seriesOf(line.values, ""), period) ?? null,
    overCalculations: null,
    ...request,
  });
}

function cells({ edit }: ReturnType<typeof plan>) {
  if (edit?.kind !== "together") return edit;
  return edit.edits.map((each: Edit) => {
    if (each.kind === "set-cell") return `${each.line} ${each.period} ${each.value}`;
    return each.kind === "set-values" ? `${each.line} ${JSON.stringify(each.values)}` : each.kind;
  });
}

describe("filling", () => {
  test("right, along the row", () => {
    const filled = plan({
      seed: { rows: span(0), periods: span(0, 1) },
      fill: { rows: span(0), periods: span(2, 3) },
      mode: "linear",
    });
    expect(cells(filled)).toEqual(["sold [1,2,3,4]"]);
    expect(filled.edit).toMatchObject({ label: "Fill 2 cells" });
  });

  test("left, before the seed", () => {
    const filled = plan({ seed: { rows: span(1), periods: span(2, 3) }, fill: { rows: span(1), periods: span(0, 1) } });
    expect(cells(filled)).toEqual(["lost [5,5,5,5]"]);
  });

  test("down, column by column, passing over cells that hold no number of their own", () => {
    const filled = plan({
      seed: { rows: span(0), periods: span(0, 1) },
      fill: { rows: span(1, 2), periods: span(0, 1) },
    });
    expect(cells(filled)).toEqual(["lost [1,2,5,5]", "rate null 1"]);
  });

  test("up", () => {
    const filled = plan({ seed: { rows: span(1), periods: span(3) }, fill: { rows: span(0), periods: span(3) } });
    expect(cells(filled)).toEqual(["sold 3 5"]);
  });

  test("copies an empty cell as one", () => {
    const filled = plan({ seed: { rows: span(0), periods: span(2) }, fill: { rows: span(1), periods: span(2) } });
    expect(cells(filled)).toEqual(["lost 2 null"]);
  });

  test("over formulas asks", () => {
    const request = { seed: { rows: span(1), periods: span(1) }, fill: { rows: span(2, 3), periods: span(1) } };
    expect(plan(request)).toEqual({
      writes: [expect.objectContaining({ period: 1, value: 5 })], // shown beside the question
      edit: null,
      questions: [{ code: "over-calculations", cells: 1, labels: ["Earned"] }],
      refusals: [],
    });
    expect(cells(plan({ ...request, overCalculations: "overwrite" }))).toEqual(["earned 1 5"]);
  });

  test("a trend of one number, or over a gap, is refused with a sentence", () => {
    const into = { rows: span(0), periods: span(3) };
    expect(plan({ seed: { rows: span(0), periods: span(0) }, fill: into, mode: "linear" }).refusals).toHaveLength(1);
    expect(plan({ seed: { rows: span(0), periods: span(0, 2) }, fill: into, mode: "growth" })).toMatchObject({
      edit: null,
      refusals: ["A trend needs a number in every cell that it goes by."],
    });
  });
});

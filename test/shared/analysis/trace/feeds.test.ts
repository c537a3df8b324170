import { describe, expect, test } from "vitest";
import { fedBy, feeding, leadsTo, type Step } from "../../../../shared/analysis/trace/feeds.ts";
import type { TraceCell } from "../../../../shared/analysis/trace/traceCell.ts";
import { compileDocument } from "../../../../shared/engine/compile.ts";
import { openLive } from "../../../../shared/engine/live.ts";
import { documentOf } from "../../../helpers/documents.ts";
import { live, smallModel } from "../../../renderer/smallModel.ts";

const at = (line: string, member: number | null, period: number | null): TraceCell => ({ line, member, period });

/** `owed a0 b0`: a member and a period for each cell. */
const texts = (steps: Iterable<Step>): readonly string[] =>
  [...steps].map(({ text, cells }) =>
    [text, ...cells.map(({ member, period }) => `${"abc"[member]}${period}`)].join(" "),
  );

const before = (cell: TraceCell, model = live()) => texts(fedBy(model, cell));
const after = (cell: TraceCell, model = live()) => texts(feeding(model, cell));
const modelOf = (...lines: Parameters<typeof documentOf>[0]["lines"]) => live(documentOf({ lines }));

describe("what feeds a cell", () => {
  test("are the cells its formula reads there", () => {
    expect(before(at("price", 0, 2))).toEqual(["prev(price) a1", "growth a0"]);
    expect(before(at("worth", 0, 0))).toEqual(["last(price) a2", "at(price, 2024) a0"]);
  });

  test("is nothing for a typed number, nor where an opening of numbers alone holds", () => {
    expect(before(at("growth", 0, 0))).toEqual([]);
    expect(before(at("price", 0, 0))).toEqual([]);
  });

  test("is every member of a sum, and the own member otherwise", () => {
    expect(before(at("all_owed", 0, 1))).toEqual(["owed a1 b1"]);
    expect(before(at("cover", 1, 1))).toEqual(["owed b1"]);
  });

  test("for a row of all members is what feeds any of them", () => {
    expect(before(at("cover", null, 1))).toEqual(["owed a1 b1"]);
    expect(before(at("cover", null, null))).toEqual(["owed a0 a1 a2 b0 b1 b2"]);
  });

  test("is every period of a total, and up to here of a running sum", () => {
    const model = modelOf(
      { name: "flow", values: [1, 2, 3, 4] },
      { name: "summed", formula: "total(flow) + npv(rate, prev(flow, 1, 0))" },
      { name: "sofar", formula: "cumulate(flow)" },
      { name: "rate", values: 0 },
    );
    expect(before(at("summed", 0, 0), model)).toEqual([
      "total(flow) a0 a1 a2 a3",
      "rate a0",
      "npv(…, prev(flow, 1)) a0 a1 a2",
    ]);
    expect(before(at("sofar", 0, 2), model)).toEqual(["cumulate(flow) a0 a1 a2"]);
  });

  test("is the start where prev looks before the first period, and the end where next looks past the last", () => {
    const model = modelOf(
      { name: "flow", values: [1, 2, 3, 4] },
      { name: "start", values: 9 },
      { name: "back", formula: "prev(flow, 2, start)" },
      { name: "ahead", formula: "next(flow, 1, start + flow)" },
    );
    expect([0, 1, 2].map((period) => before(at("back", 0, period), model))).toEqual([
      ["start a0"],
      ["start a0"],
      ["prev(flow, 2) a0"],
    ]);
    expect(before(at("ahead", 0, 2), model)).toEqual(["next(flow, 1) a3"]);
    expect(before(at("ahead", 0, 3), model)).toEqual(["start a0", "flow a3"]);
  });

  test("follows the lists that two lines share and sums over the others", () => {
    const model = modelOf(
      { name: "grid", by: ["side", "place"], values: Object.fromEntries(keys.map((key) => [key, 1])) },
      { name: "by_place", by: ["place"], formula: "sum(grid)" },
      { name: "west", formula: 'sum(pick(grid, "b"))' },
      { name: "one", formula: 'pick(pick(grid, "b"), "south")' },
    );
    const members = (line: string, member: number) =>
      fedBy(model, at(line, member, 0)).map(({ text, cells }) => [text, ...cells.map((cell) => keys[cell.member])]);
    expect(members("by_place", 2)).toEqual([["grid", "a|east", "b|east"]]);
    expect(members("west", 0)).toEqual([['pick(grid, "b")', "b|north", "b|south", "b|east"]]);
    expect(members("one", 0)).toEqual([['pick(pick(grid, "b"), "south")', "b|south"]]);
  });

  test("is nothing before the line begins, and the opening formula's where it does", () => {
    const model = modelOf(
      { name: "flow", values: [1, 2, 3, 4] },
      { name: "level", from: "2025", opening: "flow", formula: "prev(level) + flow" },
      { name: "opened", opening: "na", formula: "flow" },
    );
    expect([0, 1, 2].map((period) => before(at("level", 0, period), model))).toEqual([
      [],
      ["flow a1"],
      ["prev(level) a1", "flow a2"],
    ]);
    expect(before(at("opened", 0, 0), model)).toEqual([]);
  });

  test("is nothing where a scenario replaces the formula, and the formula's where it scales it", () => {
    const changed = (how: "set" | "scale") =>
      openLive(
        compileDocument({
          ...smallModel,
          scenarios: [{ name: "s", label: "S", changes: [{ line: "cover", how, to: 2 }] }],
        }),
        "s",
      );
    expect(before(at("cover", 0, 1), changed("set"))).toEqual([]);
    expect(before(at("cover", 0, 1), changed("scale"))).toEqual(["owed a1"]);
  });

  test("of a line or a cell that is not there is nothing", () => {
    expect(before(at("nowhere", 0, 0))).toEqual([]);
    expect(before(at("cover", 7, 0))).toEqual([]);
    expect(after(at("cover", 0, 9))).toEqual([]);
  });
});

const keys = ["a|north", "a|south", "a|east", "b|north", "b|south", "b|east"];

describe("what a cell feeds", () => {
  test("are the cells that read it", () => {
    expect(after(at("price", 0, 1))).toEqual(["price a2", "is_small a1"]);
    expect(after(at("price", 0, 2))).toEqual(["worth a0", "is_small a2"]);
    expect(after(at("growth", 0, 0))).toEqual(["price a1 a2"]);
  });

  test("is its own member and every sum over it", () => {
    expect(after(at("owed", 1, 2))).toEqual(["all_owed a2", "cover b2", "is_owed b2"]);
  });

  test("for a line as a whole is what any cell of it feeds", () => {
    expect(after(at("owed", null, 0))).toEqual(["all_owed a0", "cover a0 b0", "is_owed a0 b0"]);
  });
});

describe("a step leads to", () => {
  test("its one cell, or the row in the period one came from", () => {
    const [owed] = fedBy(live(), at("all_owed", 0, 1));
    expect(leadsTo(owed!, at("all_owed", 0, 1))).toEqual(at("owed", null, 1));
    const [price] = fedBy(live(), at("price", 0, 2));
    expect(leadsTo(price!, at("price", 0, 2))).toEqual(at("price", 0, 1));
  });
});

import { describe, expect, test } from "vitest";
import type { ForReaders } from "../../../../shared/model/edits/forReaders.ts";
import { oneNumberOf } from "../../../../shared/model/edits/forReaders.ts";
import { allReadersOf, readersOf } from "../../../../shared/model/edits/readers.ts";
import { type UsedThing, useSentence, usesOf } from "../../../../shared/model/edits/usesOf.ts";
import { answerTo, edited, lineOf, small, typed } from "./editing.ts";

const chain = edited(
  small,
  {
    kind: "add-line",
    section: "results",
    at: 1,
    line: { name: "tax", label: "Tax", unit: "USD bn", formula: "profit * rate" },
  },
  {
    kind: "add-line",
    section: "results",
    at: 2,
    line: { name: "net", label: "Net", unit: "USD bn", formula: "profit - tax" },
  },
);
const names = (document: typeof small) => document.sections.map(({ lines }) => lines.map(({ name }) => name));
const deleteRate = (readers: ForReaders) => ({ kind: "delete-line", line: "rate", readers }) as const;

describe("lines that read a deleted one", () => {
  test("keep it, where nothing else is chosen", () => {
    expect(answerTo(chain, { kind: "delete-lines", lines: ["rate", "margin"] })).toBe(
      "2 lines cannot go: used by “Profit”, “Tax”.",
    );
    expect(answerTo(chain, { kind: "delete-lines", lines: ["margin", "profit", "tax", "net"] })).toBe("Delete 4 lines");
  });

  test("stay as they are written", () => {
    const after = edited(chain, deleteRate({ how: "leave" }));
    expect(lineOf(after, "profit").formula).toBe("margin * (1 - rate)");
    expect(after.scenarios[1]!.changes).toEqual([]);
  });

  test("read a number in its place, in its unit", () => {
    const after = edited(chain, deleteRate({ how: "number", numbers: { rate: 16 } }));
    expect(lineOf(after, "profit").formula).toBe("margin * (1 - 16%)");
    expect(lineOf(after, "tax").formula).toBe("profit * 16%");
  });

  test("read no number where there is not one", () => {
    expect(answerTo(chain, deleteRate({ how: "number", numbers: {} }))).toBe(
      "No one number can stand for Tax rate in formulas: it is not the same in every period and for every member.",
    );
    expect(oneNumberOf([1, 1, 1])).toBe(1);
    expect([oneNumberOf([1, 2]), oneNumberOf([1, null]), oneNumberOf([null]), oneNumberOf([])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("go too, and those that read them", () => {
    expect(names(edited(chain, deleteRate({ how: "delete" })))).toEqual([["margin", "stake"], []]);
  });

  test("from another section are asked for when a section goes", () => {
    expect(answerTo(chain, { kind: "delete-section", section: "inputs" })).toBe(
      "Inputs cannot go: used by “Profit”, “Tax”.",
    );
    expect(answerTo(chain, { kind: "delete-section", section: "results" })).toBe("Delete the section Results");
    const after = edited(chain, { kind: "delete-section", section: "inputs", readers: { how: "leave" } });
    expect(names(after)).toEqual([["profit", "tax", "net"]]);
  });

  test("are found, near and far", () => {
    const rate = new Set(["rate"]);
    expect(readersOf(chain, rate).map(({ name }) => name)).toEqual(["profit", "tax"]);
    expect(allReadersOf(chain, rate).map(({ name }) => name)).toEqual(["profit", "tax", "net"]);
  });
});

describe("what uses a thing is told", () => {
  const told = (thing: UsedThing, document = chain) => usesOf(document, thing).map(useSentence);

  test("of lines", () => {
    expect(told({ kind: "lines", lines: ["margin"] })).toEqual([
      "The formula of Profit reads it.",
      "Panic changes it.",
      "The chart Both shows it.",
    ]);
    expect(told({ kind: "lines", lines: ["profit", "tax"] })).toEqual([
      "The formula of Net reads it.",
      "The figure Profit shows it.",
      "The chart Both shows it.",
      "The chart Profit shows it.",
      "The analysis Profit by rate asks of it alone, and goes too.",
      "The analysis What moves it asks of it alone, and goes too.",
    ]);
    expect(told({ kind: "lines", lines: ["rate"] })).toContain("The analysis Profit by rate asks of it.");
  });

  test("of a section, from outside it alone", () => {
    expect(told({ kind: "section", section: "results" })).not.toContain("The formula of Net reads it.");
    expect(told({ kind: "section", section: "inputs" })).toContain("The formula of Tax reads it.");
  });

  test("of a list, a member and a scenario", () => {
    const picking = edited(
      chain,
      { kind: "set-opening", line: "tax", opening: 'pick(stake, "pimco")' },
      typed("stake", 3, { member: "pimco", scenario: "panic", period: 0 }),
      typed("stake", 4, { member: "pimco", scenario: "panic", period: 1 }),
    );
    expect(told({ kind: "list", list: "lender" })).toEqual(["Stake is by it."]);
    expect(told({ kind: "member", list: "lender", member: "pimco" }, picking)).toEqual([
      "The opening formula of Tax reads it.",
      "Stake has values typed for it.",
      "Panic changes it, 2 times.",
    ]);
    expect(told({ kind: "scenario", scenario: "panic" })).toEqual(["Worse is based on it."]);
  });
});

import { describe, expect, test } from "vitest";
import { answerTo, edited, small } from "./editing.ts";

describe("a figure of the headline", () => {
  const margin = { label: "Margin", show: "value", line: "margin", period: "2025" } as const;

  test("is added, changed, moved and taken away", () => {
    const added = edited(small, { kind: "add-figure", figure: margin, at: 0 });
    expect(added.headline.map(({ label }) => label)).toEqual(["Margin", "Profit"]);
    const changed = edited(
      added,
      { kind: "set-figure", index: 0, fields: { label: "Gross", period: null, caption: "of sales" } },
      { kind: "move-figure", index: 0, at: 1 },
    );
    expect(changed.headline[1]).toEqual({ label: "Gross", show: "value", line: "margin", caption: "of sales" });
    expect(edited(changed, { kind: "remove-figure", index: 0 }).headline).toHaveLength(1);
    expect(answerTo(added, { kind: "remove-figure", index: 1 })).toBe("Take Profit out of the headline");
  });

  test("reads one cell that is there", () => {
    const answer = (figure: object) => answerTo(small, { kind: "add-figure", figure: { ...margin, ...figure }, at: 0 });
    expect(answer({ line: "nobody" })).toBe('There is no line "nobody".');
    expect(answer({ period: "1999" })).toBe('There is no period "1999".');
    expect(answer({ members: "pimco" })).toBe('There is no member "pimco".');
    expect(answer({ line: "stake" })).toBe("A figure shows one number: choose the row of one member of Stake.");
    expect(answer({ line: "stake", members: "pimco" })).toBe("Show Margin in the headline");
    expect(answer({ label: " " })).toBe("The label cannot be empty.");
  });
});

describe("a chart", () => {
  const rate = { title: "Rate", kind: "overTime", lines: ["rate"] } as const;

  test("is added, changed, moved and taken away", () => {
    const added = edited(small, { kind: "add-chart", chart: rate, at: 9 });
    expect(added.charts[2]).toEqual(rate);
    const changed = edited(
      added,
      { kind: "set-chart", index: 2, fields: { title: "Taxes", lines: ["rate", "margin"] } },
      { kind: "move-chart", index: 2, at: 0 },
    );
    expect(changed.charts[0]).toEqual({ title: "Taxes", kind: "overTime", lines: ["rate", "margin"] });
    expect(edited(changed, { kind: "remove-chart", index: 0 }).charts).toEqual(small.charts);
  });

  test("that loses its last line goes", () => {
    expect(edited(small, { kind: "set-chart", index: 1, fields: { lines: [] } }).charts).toEqual([small.charts[0]]);
  });

  test("shows lines that are there", () => {
    const chart = { ...rate, lines: ["rate", "nobody"] };
    expect(answerTo(small, { kind: "add-chart", chart, at: 0 })).toBe('There is no line "nobody".');
    expect(answerTo(small, { kind: "set-chart", index: 7, fields: {} })).toBe('There is no chart "8".');
  });
});

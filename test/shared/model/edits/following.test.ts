/** Analyses and correlations speak of lines, members, periods and scenarios: they follow them, or go. */
import { describe, expect, test } from "vitest";
import { modelText } from "../../../../shared/file/modelText.ts";
import type { SavedAnalysis } from "../../../../shared/model/analyses.ts";
import type { Document } from "../../../../shared/model/document.ts";
import type { Edit } from "../../../../shared/model/edits/edit.ts";
import { replaceEdits } from "../../../../shared/model/edits/replaceEdits.ts";
import { useSentence, usesOf } from "../../../../shared/model/edits/usesOf.ts";
import { findInDocument } from "../../../../shared/model/find.ts";
import { edited, small } from "./editing.ts";

const named = <K extends SavedAnalysis["kind"]>(kind: K) => ({ name: kind, label: kind, kind });
const stake = { line: "stake", members: "pimco", period: "2026" };

const comparison = {
  ...named("scenarios"),
  outputs: [{ line: "profit" }, stake],
  overTime: ["margin", "profit"],
  scenarios: ["base", "worse"],
  against: "panic",
} as const;
const table = {
  ...named("table"),
  output: { line: "profit", period: "2025" },
  axes: [
    { input: { line: "rate" }, how: "scale", steps: { values: [1, 2] } },
    { input: stake, how: "set", steps: { from: 1, to: 2, count: 3 } },
  ],
  contour: { cell: { line: "margin" } },
} as const;
const tornado = { ...named("tornado"), output: { line: "profit" }, inputs: [stake], swing: 0.1 } as const;
const solve = {
  ...named("solve"),
  change: { line: "rate" },
  goal: { line: "profit" },
  level: { cell: stake },
  with: { input: { line: "margin" }, between: [1, 2] },
} as const;
const simulation = {
  ...named("simulation"),
  outputs: [{ line: "profit" }],
  overTime: [{ line: "margin" }],
  events: [
    { label: "First", cell: stake, when: "below", level: { value: 1 } },
    { label: "Second", cell: { line: "profit" }, when: "below", level: { cell: { line: "rate" } } },
  ],
  given: 1,
  losses: "stake",
  trials: 100,
  seed: 1,
  sampling: "latin",
} as const;
const attribution = {
  ...named("attribution"),
  output: { line: "profit" },
  from: "panic",
  to: "worse",
  groups: [
    { label: "Tax", lines: ["rate"] },
    { label: "Prices", lines: ["margin", "stake"] },
  ],
  method: "shapley",
} as const;

const asked: Document = edited(
  { ...small, analyses: [comparison, table, tornado, solve, simulation, attribution] },
  { kind: "set-uncertainty", line: "rate", uncertainty: { distribution: { kind: "normal", mean: 16, sd: 2 } } },
  { kind: "set-uncertainty", line: "margin", uncertainty: { distribution: { kind: "uniform", low: 60, high: 80 } } },
  { kind: "set-uncertainty", line: "stake", uncertainty: { distribution: { kind: "uniform", low: 1, high: 2 } } },
  { kind: "set-correlation", between: ["rate", "margin"], rank: 0.5 },
  { kind: "set-correlation", between: ["stake", "margin"], rank: -0.5 },
);

function analysisAfter(kind: SavedAnalysis["kind"], ...edits: readonly Edit[]): SavedAnalysis | undefined {
  return edited(asked, ...edits).analyses?.find((each) => each.kind === kind);
}
const mentions = (document: Document, word: string) =>
  JSON.stringify([document.analyses, document.correlations]).includes(`"${word}"`);

describe("a name that changes", () => {
  const renames: readonly (readonly [string, string, Edit, Edit])[] = [
    [
      "of a line",
      "rate",
      { kind: "rename-line", line: "rate", name: "fresh" },
      { kind: "rename-line", line: "fresh", name: "rate" },
    ],
    [
      "of a member",
      "pimco",
      { kind: "rename-member", list: "lender", member: "pimco", name: "fresh" },
      { kind: "rename-member", list: "lender", member: "fresh", name: "pimco" },
    ],
    [
      "of a scenario",
      "worse",
      { kind: "rename-scenario", scenario: "worse", name: "fresh" },
      { kind: "rename-scenario", scenario: "fresh", name: "worse" },
    ],
  ];
  test.each(renames)("%s is another everywhere, and back", (_what, name, there, back) => {
    const renamed = edited(asked, there);
    expect(mentions(asked, name)).toBe(true);
    expect(mentions(renamed, name)).toBe(false);
    expect(JSON.stringify(renamed.analyses)).toBe(JSON.stringify(asked.analyses).replaceAll(`"${name}"`, '"fresh"'));
    expect(modelText(edited(renamed, back))).toBe(modelText(asked));
  });

  test("by replacing is another everywhere, too", () => {
    const options = { inNames: true, inLabels: false, inFormulas: false, inNotes: false };
    const found = findInDocument(asked, "margin", { ...options, matchCase: true, wholeWord: true });
    const replaced = edited(asked, replaceEdits(found, "spread"));
    expect(mentions(replaced, "margin")).toBe(false);
    expect(mentions(replaced, "spread")).toBe(true);
  });

  test("of a list is in no analysis, and leaves them as they are", () => {
    expect(edited(asked, { kind: "rename-list", list: "lender", name: "fresh" }).analyses).toEqual(asked.analyses);
  });
});

describe("of a line that goes", () => {
  const gone = edited(asked, { kind: "delete-line", line: "stake" });

  test("nothing is left, and what asked of other things asks of them still", () => {
    expect(mentions(gone, "stake")).toBe(false);
    const { inputs: _, ...alone } = tornado;
    const { losses: __, ...without } = simulation;
    expect(gone.analyses).toEqual([
      { ...comparison, outputs: [{ line: "profit" }] },
      { ...table, axes: [table.axes[0]] },
      alone,
      { ...without, events: [simulation.events[1]], given: 0 },
      { ...attribution, groups: [attribution.groups[0], { label: "Prices", lines: ["margin"] }] },
    ]);
    expect(gone.correlations).toEqual([{ between: ["rate", "margin"], rank: 0.5 }]);
  });

  test("an event that counts goes with what is given", () => {
    expect(
      analysisAfter("simulation", { kind: "delete-line", line: "rate", readers: { how: "leave" } }),
    ).not.toHaveProperty("given");
  });

  test("an analysis that asked of nothing else goes too, and the last one leaves no list", () => {
    const without = edited(asked, { kind: "delete-line", line: "profit" });
    expect(without.analyses?.map(({ kind }) => kind)).toEqual(["scenarios", "simulation"]);
    const only = edited({ ...asked, analyses: [tornado] }, { kind: "delete-section", section: "results" });
    expect(only).not.toHaveProperty("analyses");
  });
});

test("of a member that goes nothing is left", () => {
  const gone = edited(asked, { kind: "remove-member", list: "lender", member: "pimco" });
  expect(mentions(gone, "pimco")).toBe(false);
  expect(gone.analyses?.map(({ kind }) => kind)).toEqual([
    "scenarios",
    "table",
    "tornado",
    "simulation",
    "attribution",
  ]);
});

describe("of a scenario that goes", () => {
  test("nothing is left in a comparison, and why it came to be is no longer asked", () => {
    const gone = edited(asked, { kind: "delete-scenario", scenario: "panic" });
    const { against: _, ...without } = comparison;
    expect(gone.analyses?.[0]).toEqual(without);
    expect(gone.analyses?.some(({ kind }) => kind === "attribution")).toBe(false);
  });

  test("no choice is left of which nothing is", () => {
    const chosen = { ...comparison, scenarios: ["worse"] };
    const gone = edited({ ...asked, analyses: [chosen] }, { kind: "delete-scenario", scenario: "worse" });
    expect(gone.analyses?.[0]).not.toHaveProperty("scenarios");
  });
});

describe("lists and periods", () => {
  const setBy = (line: string, ...by: string[]): Edit => ({ kind: "set-by", line, by, different: "first" });

  test("a line that loses its list is read and moved without a member", () => {
    const plain = { line: "stake", period: "2026" };
    expect(analysisAfter("scenarios", setBy("stake"))).toEqual({ ...comparison, outputs: [{ line: "profit" }, plain] });
    expect(analysisAfter("tornado", setBy("stake"))).toEqual({ ...tornado, inputs: [plain] });
  });

  test("a line that gets one is read for its first member and moved for all", () => {
    const first = { line: "profit", members: "pimco" };
    expect(analysisAfter("scenarios", setBy("profit", "lender"))).toEqual({ ...comparison, outputs: [first, stake] });
    expect(analysisAfter("solve", setBy("rate", "lender"))).toEqual(solve);
  });

  test("a period that goes gives way to the nearest that is left", () => {
    const shorter: Edit = { kind: "set-timeline", timeline: { periods: 2 } };
    expect(analysisAfter("tornado", shorter)).toEqual({ ...tornado, inputs: [{ ...stake, period: "2025" }] });
  });
});

describe("before a thing is deleted", () => {
  const told = (thing: Parameters<typeof usesOf>[1]) => usesOf(asked, thing).map(useSentence);

  test("its uses in analyses and correlations are told", () => {
    expect(told({ kind: "lines", lines: ["stake"] })).toEqual([
      "Its draws go together with those of Gross margin.",
      "The analysis scenarios asks of it.",
      "The analysis table asks of it.",
      "The analysis tornado asks of it.",
      "The analysis solve asks of it alone, and goes too.",
      "The analysis simulation asks of it.",
      "The analysis attribution asks of it.",
    ]);
    expect(told({ kind: "member", list: "lender", member: "coatue" })).not.toContain("The analysis table asks of it.");
    expect(told({ kind: "member", list: "lender", member: "pimco" })).toContain("The analysis table asks of it.");
    expect(told({ kind: "scenario", scenario: "panic" })).toEqual([
      "Worse is based on it.",
      "The analysis scenarios asks of it.",
      "The analysis attribution asks of it alone, and goes too.",
    ]);
  });

  test("a scenario that combines it is told", () => {
    const combined = edited(
      asked,
      { kind: "base-scenario", scenario: "worse", basedOn: null },
      { kind: "combine-scenarios", scenario: "worse", combines: ["panic"] },
    );
    expect(usesOf(combined, { kind: "scenario", scenario: "panic" }).map(useSentence)).toContain("Worse combines it.");
  });
});

import { describe, expect, test } from "vitest";
import { cellName } from "../../../renderer/grid/cellName.ts";
import { columnOf } from "../../../renderer/state/ranges.ts";
import { rowsAfter } from "../../../renderer/state/rows.ts";
import { compileDocument } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { Document } from "../../../shared/model/document.ts";
import { lineOf, smallModel, withLine } from "../smallModel.ts";

function named(document: Document, scenario: string | null = null) {
  const compiled = compileDocument(document);
  const baseLive = openLive(compiled, null);
  const live = scenario === null ? baseLive : openLive(compiled, scenario);
  const rows = rowsAfter([], {
    document,
    foldedSections: new Set(),
    openLines: new Set(["owed"]),
    foldedGroups: new Set(),
  });
  return (id: string, period: number | null, column = columnOf(period)) =>
    cellName({ document, compiled, live, baseLive, showFormulas: false }, rows.find((row) => row.id === id)!, column);
}

const small = named(smallModel);

describe("what a screen reader hears of a cell", () => {
  test.each([
    ["growth", 0, "Growth, 2024, 50.0%, input"],
    ["price", 1, "Price, 2025, $150.00, calculated"],
    ["owed[1]", 2, "Owed, Loan B, 2026, $3.00m, input"],
    ["owed", 0, "Owed, 2024, has members"],
    ["growth", 1, "Growth, 2025, empty"],
    ["is_small", 0, "Is small, 2024, check passes"],
    ["is_small", 2, "Is small, 2026, check fails"],
  ])("%s in period %d", (row, period, heard) => {
    expect(small(row, period)).toBe(heard);
  });

  test("a label is its label, and a section says that it is one", () => {
    expect([small("growth", null), small("section:s", null)]).toEqual(["Growth", "S, section"]);
  });

  test("a unit stands with its line", () => {
    expect(small("price", null, 1)).toBe("Price, USD/share");
  });

  test("a number typed over a formula is an override", () => {
    expect(named(withLine({ ...lineOf("price"), values: [null, 7, null] }))("price", 1)).toBe(
      "Price, 2025, $7.00, override",
    );
  });

  test("an error says what is wrong", () => {
    expect(named(withLine({ ...lineOf("worth"), formula: "1 USD/share / 0" }))("worth", 0)).toMatch(
      /^Worth, 2024, error: .*zero/,
    );
  });

  test("what a scenario changes is said so", () => {
    expect(named(smallModel, "flat")("growth", 0)).toBe("Growth, 2024, 0%, changed by scenario");
  });
});

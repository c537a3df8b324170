import { describe, expect, test } from "vitest";
import type { Values } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { type LineSettings, settingsEdit, settingsOf } from "../../../../shared/model/edits/lineSettings.ts";
import { findLine } from "../../../../shared/model/lines.ts";
import { lineOf, smallModel } from "../../../renderer/smallModel.ts";

function saved(name: string, change: Partial<LineSettings>, shown: Values | null = null) {
  const edit = settingsEdit(smallModel, lineOf(name), { ...settingsOf(lineOf(name)), ...change }, shown);
  if (edit === null) return null;
  const applied = applyEdit(smallModel, edit);
  if (!applied.ok) throw new Error(applied.problems[0]!.code);
  return findLine(applied.value.document, change.name ?? name);
}

describe("a line's settings", () => {
  test("are no edit where nothing differs", () => {
    for (const { name } of smallModel.sections[0]!.lines) expect(saved(name, {})).toBeNull();
  });

  test("change what differs in one edit, its name last", () => {
    expect(
      saved("growth", { label: "Yearly", name: "yearly", unit: "", note: "n", source: "s", role: "total" }),
    ).toEqual({
      name: "yearly",
      label: "Yearly",
      unit: "",
      values: 50,
      role: "total",
      note: "n",
      source: "s",
    });
  });

  test("make a calculation of an input, which keeps what was asked for", () => {
    const formula = { isCalculation: true, formula: "10 USD m" };
    expect(saved("growth", { ...formula, keep: "nothing" })).not.toHaveProperty("values");
    expect(saved("owed", { ...formula, keep: "typed" })?.values).toEqual({ a: [10, 20, 30], b: [1, 2, 3] });
    expect(saved("owed", { ...formula, keep: "actuals" })?.values).toEqual({ a: [10, null, null], b: [1, null, null] });
  });

  test("make an input of a calculation with the numbers it shows", () => {
    const line = saved("price", { isCalculation: false }, [100, 150, 225]);
    expect(line).toEqual({ name: "price", label: "Price", unit: "USD/share", values: [100, 150, 225] });
  });

  test("spread one number over the periods, and take the first for all", () => {
    expect(saved("growth", { isOneNumber: false })?.values).toEqual([50, 50, 50]);
    expect(saved("owed", { isOneNumber: true })?.values).toEqual({ a: 10, b: 1 });
  });

  test("put it by a list, with the same for every member", () => {
    expect(saved("growth", { by: ["loan"] })?.values).toEqual({ a: 50, b: 50 });
  });

  test("take it out of a list, with what its first member has", () => {
    expect(saved("owed", { by: [], keepsFirst: true })?.values).toEqual([10, 20, 30]);
  });
});

import { describe, expect, test } from "vitest";
import type { Document } from "../../../../shared/model/document.ts";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { isNameAutomatic, nameFromLabel, newLine, relabel } from "../../../../shared/model/edits/lineNames.ts";
import { allLines, findLine } from "../../../../shared/model/lines.ts";
import { smallModel } from "../../../renderer/smallModel.ts";

const after = (edit: Parameters<typeof applyEdit>[1], document: Document = smallModel): Document => {
  const applied = applyEdit(document, edit);
  if (!applied.ok) throw new Error(applied.problems[0]!.code);
  return applied.value.document;
};

describe("a line's name", () => {
  test("is made from its label, and is one that no other line and no word of the language has", () => {
    expect(nameFromLabel(smallModel, "Gross margin")).toBe("gross_margin");
    expect(nameFromLabel(smallModel, "Price")).toBe("price_2");
    expect(nameFromLabel(smallModel, "Sum")).toBe("sum_2");
  });

  test("is automatic as long as the label gives it", () => {
    expect(isNameAutomatic(smallModel, { name: "price", label: "Price" })).toBe(true);
    expect(isNameAutomatic(smallModel, { name: "price", label: "Price of a share" })).toBe(false);
  });

  test("follows another label where it is automatic, and formulas and scenarios with it", () => {
    const changed = after(relabel(smallModel, "growth", "Yearly growth"));
    expect(findLine(changed, "yearly_growth")?.label).toBe("Yearly growth");
    expect(findLine(changed, "price")?.formula).toBe("prev(price) * (1 + yearly_growth)");
    expect(changed.scenarios[0]!.changes[0]!.line).toBe("yearly_growth");
  });

  test("stays where a person gave another", () => {
    const named = after({ kind: "rename-line", line: "growth", name: "g" });
    const changed = after(relabel(named, "g", "Yearly growth"), named);
    expect(findLine(changed, "g")?.label).toBe("Yearly growth");
  });
});

test("a new line stands where it is asked for, called by its label", () => {
  const changed = after(newLine(smallModel, { section: "s", at: 1, label: "Net debt" }));
  expect(allLines(changed)[1]).toEqual({ name: "net_debt", label: "Net debt", unit: "" });
});

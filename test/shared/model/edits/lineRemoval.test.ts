import { describe, expect, test } from "vitest";
import { applyEdit } from "../../../../shared/model/edits/applyEdit.ts";
import { lineRemoval } from "../../../../shared/model/edits/lineRemoval.ts";
import { findLine } from "../../../../shared/model/lines.ts";
import { smallModel } from "../../../renderer/smallModel.ts";

const removal = (line: string, number: number | null = null) =>
  lineRemoval(smallModel, { kind: "delete-lines", lines: [line] }, () => number);

describe("a line that is to go", () => {
  test("goes without a question where nothing uses it", () => {
    expect(removal("worth")).toMatchObject({ uses: [], choices: [{ label: "Delete" }] });
  });

  test("that formulas read can leave its number, in its unit, in its place", () => {
    const [choice] = removal("growth", 50).choices;
    expect(choice?.explanation).toBe("The formulas that read it read 50% then.");
    const applied = applyEdit(smallModel, choice!.edit);
    expect(applied.ok && findLine(applied.value.document, "price")?.formula).toBe("prev(price) * (1 + 50%)");
  });

  test("that has no one number cannot, but can take its readers with it or leave them", () => {
    const { choices } = removal("growth");
    expect(choices.map(({ label }) => label)).toEqual(["Delete with all that reads it", "Delete, leave the formulas"]);
    expect(choices[0]!.explanation).toBe("So go Price, Worth, Is small.");
  });
});

test("a section is asked about by the readers outside it alone", () => {
  const { uses } = lineRemoval(smallModel, { kind: "delete-section", section: "s" }, () => null);
  expect(uses).toEqual([{ kind: "change", scenario: "flat", label: "Flat", count: 1 }]);
});

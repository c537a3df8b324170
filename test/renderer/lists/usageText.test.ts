import { expect, test } from "vitest";
import { addedText, linesByList, newRowsText, sameLabelText } from "../../../renderer/lists/usageText.ts";
import { smallModel } from "../smallModel.ts";

const lines = linesByList(smallModel, "loan");

test("a new member is told with the lines that get a row", () => {
  expect(newRowsText(lines)).toBe("A new member adds an empty row to Owed, Cover and Is owed.");
  expect(addedText("Loan C", lines)).toBe("Loan C is added: an empty row in Owed, Cover and Is owed.");
});

test("many lines are counted", () => {
  expect(newRowsText([...lines, ...lines])).toBe("A new member adds an empty row to Owed, Cover, Is owed and 3 more.");
});

test("a list that no line is by says so", () => {
  expect(newRowsText([])).toBe("No line is by this list yet.");
});

test("two members with one label are told by their names", () => {
  const [loan] = smallModel.lists;
  expect(sameLabelText(loan!)).toBeNull();
  const members = [...loan!.members, { name: "c", label: "loan a" }];
  expect(sameLabelText({ ...loan!, members })).toBe(
    "a and c have the same label: nobody can tell “loan a” from the other.",
  );
});

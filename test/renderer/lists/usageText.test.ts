import { expect, test } from "vitest";
import { addedText, linesByList, newRowsText } from "../../../renderer/lists/usageText.ts";
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

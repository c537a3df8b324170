import { expect, test } from "vitest";
import { previewText } from "../../../renderer/find/previewText.ts";
import type { Found } from "../../../shared/model/find.ts";

const found = (field: Found["place"]["field"]): Found => ({
  place: { kind: "line", name: "margin", field },
  text: "margin",
  at: [{ start: 0, end: 6 }],
});

test("a replacement says what it renames, what it changes and what follows", () => {
  const all = [found("name"), found("label"), found("note")];
  expect(previewText(all, { following: ["Profit", "Tax"], unread: [] })).toBe(
    "Renames 1 thing; changes 2 texts; 2 formulas more follow the names: Profit, Tax.",
  );
});

test("a replacement warns of formulas that cannot be read afterwards", () => {
  expect(previewText([found("formula")], { following: [], unread: ["A", "B", "C", "D"] })).toBe(
    "Changes 1 text. Not readable afterwards: the formulas of A, B, C and 1 more.",
  );
});

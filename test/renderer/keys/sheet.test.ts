import { expect, test } from "vitest";
import { sheetOf } from "../../../renderer/keys/sheet.ts";

const around = { isBrowser: true, isMac: false };
const labels = (own: object, text: string, isWhole = false) =>
  sheetOf(own as Record<string, string[]>, around, text, isWhole).flatMap(({ rows }) =>
    rows.map(({ action }) => action.label),
  );

test("a key is found as it is read", () => {
  expect(labels({}, "ctrl+d")).toContain("Fill down");
});

test("the person's own key is shown in the place of the one it came with", () => {
  expect(labels({ "fill-down": ["F8"] }, "f8")).toContain("Fill down");
  expect(labels({ "fill-down": ["F8"] }, "ctrl+d")).not.toContain("Fill down");
});

test("what has no key is left out of the sheet, and is in the whole of it", () => {
  expect(labels({}, "fold all sections")).not.toContain("Fold all sections");
  expect(labels({}, "fold all sections", true)).toContain("Fold all sections");
});

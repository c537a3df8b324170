import { expect, test } from "vitest";
import type { Surroundings } from "../../../renderer/keys/keptKeys.ts";
import { keptText, sheetOf } from "../../../renderer/keys/sheet.ts";

const around = { isBrowser: true, isMac: false, layout: new Map() };
const german = new Map([["BracketLeft", "ü"]]);
const labels = (own: object, text: string, isWhole = false, surroundings: Surroundings = around) =>
  sheetOf(own as Record<string, string[]>, surroundings, text, isWhole).flatMap(({ rows }) =>
    rows.map(({ action }) => action.label),
  );

test("a key is found as it is read", () => {
  expect(labels({}, "ctrl+d")).toContain("Fill down");
});

test("by the signs of the person's own keyboard", () => {
  expect(labels({}, "ctrl+ü", false, { ...around, layout: german })).toEqual(["Go to what feeds this cell"]);
  expect(labels({}, "⌥⇧f", false, { ...around, isMac: true })).toContain("Show formulas");
});

test("and called so where it does not reach the page", () => {
  const french = new Map([["Backquote", "@"]]);
  expect(keptText("CmdOrCtrl+`", { isBrowser: false, isMac: true, layout: french })).toBe("macOS keeps ⌘@ for itself");
});

test("the person's own key is shown in the place of the one it came with", () => {
  expect(labels({ "fill-down": ["F8"] }, "f8")).toContain("Fill down");
  expect(labels({ "fill-down": ["F8"] }, "ctrl+d")).not.toContain("Fill down");
});

test("what has no key is left out of the sheet, and is in the whole of it", () => {
  expect(labels({}, "fold all sections")).not.toContain("Fold all sections");
  expect(labels({}, "fold all sections", true)).toContain("Fold all sections");
});

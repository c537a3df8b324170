import { expect, test } from "vitest";
import { keyText } from "../../../renderer/keys/keyText.ts";

const german = new Map([
  ["BracketLeft", "ü"],
  ["Minus", "ß"],
  ["Slash", "-"],
]);

test("a sign that the keyboard has nowhere is shown as what stands in its place", () => {
  expect(keyText("CmdOrCtrl+[", { isMac: false, layout: german })).toBe("Ctrl+Ü");
});

test("a sign that stands on another key stays", () => {
  expect(keyText("CmdOrCtrl+-", { isMac: false, layout: german })).toBe("Ctrl+-");
});

test("letters and named keys stay", () => {
  expect(keyText("CmdOrCtrl+Z", { isMac: false, layout: german })).toBe("Ctrl+Z");
  expect(keyText("F5", { isMac: false, layout: german })).toBe("F5");
});

test("where the browser tells nothing, the American sign stands", () => {
  expect(keyText("CmdOrCtrl+[", { isMac: false, layout: new Map() })).toBe("Ctrl+[");
});

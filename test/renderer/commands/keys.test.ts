import { expect, test } from "vitest";
import { isPressed } from "../../../renderer/commands/keys.ts";

const press = { key: "", ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };

test("a digit with Shift is the digit's key, whatever sign the layout makes of it", () => {
  expect(isPressed("CmdOrCtrl+Shift+5", { ...press, key: "%", code: "Digit5" }, false)).toBe(true);
});

test("the digit without Shift is another key", () => {
  expect(isPressed("CmdOrCtrl+Shift+5", { ...press, shiftKey: false, key: "5", code: "Digit5" }, false)).toBe(false);
});

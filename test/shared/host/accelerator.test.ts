import { describe, expect, test } from "vitest";
import { acceleratorText, canonicalKey, parseAccelerator } from "../../../shared/host/accelerator.ts";

describe("a key as text", () => {
  test.each([
    ["CmdOrCtrl+Shift+Z", { mod: true, alt: false, shift: true, key: "Z" }],
    ["F5", { mod: false, alt: false, shift: false, key: "F5" }],
    ["CmdOrCtrl+'", { mod: true, alt: false, shift: false, key: "'" }],
    ["Alt+Shift+ArrowRight", { mod: false, alt: true, shift: true, key: "Right" }],
    ["?", { mod: false, alt: false, shift: false, key: "?" }],
    ["CmdOrCtrl+Plus", { mod: true, alt: false, shift: false, key: "Plus" }],
    ["CmdOrCtrl+Shift+1", { mod: true, alt: false, shift: true, key: "1" }],
  ])("%s", (text, parsed) => {
    expect(parseAccelerator(text)).toEqual(parsed);
  });

  test.each(["", "+", "CmdOrCtrl+", "Hyper+A", "CmdOrCtrl+CmdOrCtrl+A", "CmdOrCtrl+AB", "F25", "Ctrl+A", "é", "A+B"])(
    "%j is none",
    (text) => {
      expect(parseAccelerator(text)).toBeNull();
    },
  );

  test("has one way to be written", () => {
    expect(canonicalKey("Shift+Alt+CmdOrCtrl+arrowdown")).toBe("CmdOrCtrl+Alt+Shift+Down");
    expect(canonicalKey("nonsense")).toBe("nonsense");
  });

  test("is what it was after being read and written", () => {
    for (const text of ["CmdOrCtrl+Alt+Shift+K", "Shift+F2", "CmdOrCtrl+]", "Delete", "CmdOrCtrl+Plus"])
      expect(acceleratorText(parseAccelerator(text)!)).toBe(text);
  });
});

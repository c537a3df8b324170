import { describe, expect, test } from "vitest";
import { acceleratorOf, fitOf, type KeyPress } from "../../../renderer/keys/keyPress.ts";
import { parseAccelerator } from "../../../shared/host/accelerator.ts";

/** `press("ctrl shift", "!", "Digit1")`: what is held, what it types, where it is. */
function press(held: string, key: string, code: string, isAltGraph = false): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes("ctrl"),
    metaKey: held.includes("meta"),
    shiftKey: held.includes("shift"),
    altKey: held.includes("alt"),
    getModifierState: () => isAltGraph,
  };
}

const fits = (accelerator: string, pressed: KeyPress, isMac = false) =>
  fitOf(parseAccelerator(accelerator)!, pressed, isMac);

describe("a key is found", () => {
  test.each([
    ["on an American keyboard", "CmdOrCtrl+'", press("ctrl", "'", "Quote"), "printed"],
    ["with Caps Lock on", "CmdOrCtrl+Z", press("ctrl", "Z", "KeyZ"), "printed"],
    [
      "where the letter is printed: Z and Y change places in German",
      "CmdOrCtrl+Z",
      press("ctrl", "z", "KeyY"),
      "printed",
    ],
    ["in its place on a Russian keyboard", "CmdOrCtrl+C", press("ctrl", "с", "KeyC"), "printed"],
    ["with Shift over a digit", "CmdOrCtrl+Shift+1", press("ctrl shift", "!", "Digit1"), "printed"],
    ["as a digit on a French keyboard", "CmdOrCtrl+1", press("ctrl", "&", "Digit1"), "printed"],
    ["on the key pad", "CmdOrCtrl+1", press("ctrl", "1", "Numpad1"), "printed"],
    ["right of P on a German keyboard", "CmdOrCtrl+[", press("ctrl", "ü", "BracketLeft"), "place"],
    ["with the Shift that types the sign in German", "CmdOrCtrl+'", press("ctrl shift", "'", "Backslash"), "printed"],
    ["as a question mark, wherever it is", "?", press("shift", "?", "Minus"), "printed"],
    [
      "as a plus sign, with or without the Shift it takes",
      "CmdOrCtrl+Plus",
      press("ctrl shift", "+", "Equal"),
      "printed",
    ],
    ["by its name", "Shift+F2", press("shift", "F2", "F2"), "printed"],
    ["as the space bar", "CmdOrCtrl+Space", press("ctrl", " ", "Space"), "printed"],
    ["as an arrow", "Alt+Shift+Right", press("alt shift", "ArrowRight", "ArrowRight"), "printed"],
  ] as const)("%s", (_, accelerator, pressed, fit) => {
    expect(fits(accelerator, pressed)).toBe(fit);
  });

  test("with Cmd on a Mac, where Alt makes another character of the letter", () => {
    expect(fits("CmdOrCtrl+Alt+V", press("meta alt", "√", "KeyV"), true)).toBe("printed");
  });
});

describe("a key is not found", () => {
  test.each([
    ["with a modifier too many", "CmdOrCtrl+Z", press("ctrl shift", "Z", "KeyZ")],
    ["with a modifier too few", "CmdOrCtrl+Z", press("", "z", "KeyZ")],
    ["with Cmd beside Ctrl", "CmdOrCtrl+Z", press("ctrl meta", "z", "KeyZ")],
    ["where another Latin letter is printed in its place", "CmdOrCtrl+Z", press("ctrl", "y", "KeyZ")],
    ["where AltGr types a character of its own", "CmdOrCtrl+Alt+N", press("ctrl alt", "ń", "KeyN", true)],
    ["with Shift over its place alone", "CmdOrCtrl+[", press("ctrl shift", "{", "BracketLeft")],
  ] as const)("%s", (_, accelerator, pressed) => {
    expect(fits(accelerator, pressed)).toBeNull();
  });
});

describe("a press that is to be kept", () => {
  test.each([
    [press("ctrl shift", "K", "KeyK"), "CmdOrCtrl+Shift+K"],
    [press("ctrl shift", "$", "Digit4"), "CmdOrCtrl+Shift+4"],
    [press("shift", "?", "Slash"), "?"],
    [press("ctrl", "ü", "BracketLeft"), "CmdOrCtrl+["],
    [press("ctrl", "с", "KeyC"), "CmdOrCtrl+C"],
    [press("", "F7", "F7"), "F7"],
    [press("alt", "ArrowDown", "ArrowDown"), "Alt+Down"],
    [press("ctrl", "+", "NumpadAdd"), "CmdOrCtrl+Plus"],
    [press("ctrl", "Control", "ControlLeft"), null],
    [press("", "Dead", "BracketLeft"), "["],
    [press("", "MediaPlayPause", "MediaPlayPause"), null],
  ] as const)("%#: %o", (pressed, text) => {
    expect(acceleratorOf(pressed, false)).toBe(text);
  });

  test("means the same press again", () => {
    for (const pressed of [press("ctrl", "ü", "BracketLeft"), press("shift", "?", "Slash"), press("ctrl", "с", "KeyC")])
      expect(fits(acceleratorOf(pressed, false)!, pressed)).not.toBeNull();
  });
});

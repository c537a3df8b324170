import { describe, expect, test } from "vitest";
import { conflictOf, refusalOf, withDefaults, withKey, withoutKey } from "../../../renderer/keys/changeKeys.ts";
import type { KeyAction, KeyPlace } from "../../../renderer/keys/keyAction.ts";

const action = (id: string, keys: readonly string[], place: KeyPlace = "page"): KeyAction => ({
  id,
  label: id,
  keys,
  place,
});

const save = action("save", ["CmdOrCtrl+S"], "anywhere");
const fill = action("fill", ["CmdOrCtrl+D"]);
const present = action("present", ["F5"], "story");
const goTo = action("go-to", ["CmdOrCtrl+G", "F5"], "anywhere");
const all = [save, fill, present, goTo];
const around = { isBrowser: true, isMac: false, layout: new Map() };

describe("a new key", () => {
  test("is an action's besides its others", () => {
    expect(withKey({}, fill, "F8", null)).toEqual({ fill: ["CmdOrCtrl+D", "F8"] });
  });

  test("stands in the way of nobody where they are not heard together", () => {
    expect(conflictOf(all, {}, present, "F5")).toBeNull();
  });

  test("is found with whoever has it, however it is written", () => {
    expect(conflictOf(all, {}, fill, "CmdOrCtrl+s")?.id).toBe("save");
    expect(conflictOf(all, { save: ["F9"] }, fill, "CmdOrCtrl+S")).toBeNull();
  });

  test("is lost by the one it is taken from", () => {
    expect(withKey({}, fill, "CmdOrCtrl+S", save)).toEqual({ save: [], fill: ["CmdOrCtrl+D", "CmdOrCtrl+S"] });
  });
});

describe("a key is refused", () => {
  test.each([
    ["that types a letter", "K", "K types a character: hold Ctrl or Alt as well."],
    ["that the browser keeps", "CmdOrCtrl+W", "The browser keeps Ctrl+W for itself."],
    ["that is none", "nonsense", "This key cannot be used."],
  ])("%s", (_, key, why) => {
    expect(refusalOf(key, around)).toBe(why);
  });

  test("in the words of a Mac on one", () => {
    expect(refusalOf("K", { ...around, isMac: true })).toBe("K types a character: hold Cmd or Option as well.");
  });

  test("by nobody where it only works on a desktop, on the desktop", () => {
    expect(refusalOf("CmdOrCtrl+W", { ...around, isBrowser: false })).toBeNull();
  });
});

test("what an action came with is not kept in the settings", () => {
  expect(withoutKey(withKey({}, fill, "F8", null), fill, "F8")).toEqual({});
});

test("an action that is reset takes its keys back from whoever has them now", () => {
  const own = withKey({}, fill, "CmdOrCtrl+S", save);
  expect(withDefaults(all, own, save)).toEqual({});
});

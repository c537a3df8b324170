import { describe, expect, test } from "vitest";
import { actionFor, keysOf } from "../../../renderer/keys/bindings.ts";
import { type KeyAction, type KeyPlace, placesHeardIn } from "../../../renderer/keys/keyAction.ts";

const action = (id: string, key: string, place: KeyPlace): KeyAction => ({ id, label: id, keys: [key], place });

const actions = [
  action("go-to-line", "F5", "anywhere"),
  action("present", "F5", "story"),
  action("copy-from-above", "CmdOrCtrl+'", "page"),
  action("feeds", "CmdOrCtrl+[", "page"),
  action("clear", "Delete", "grid"),
];

const press = (key: string, code = key, ctrlKey = false) => ({
  key,
  code,
  ctrlKey,
  metaKey: false,
  shiftKey: false,
  altKey: false,
});

const meant = (pressed: ReturnType<typeof press>, place: KeyPlace, own = {}) =>
  actionFor(actions, own, pressed, placesHeardIn(place), false)?.id ?? null;

describe("a press means", () => {
  test("the action of the nearest place", () => {
    expect(meant(press("F5"), "grid")).toBe("go-to-line");
    expect(meant(press("F5"), "story")).toBe("present");
  });

  test("nothing where its action is not heard", () => {
    expect(meant(press("Delete"), "grid")).toBe("clear");
    expect(meant(press("Delete"), "page")).toBeNull();
    expect(meant(press("'", "Quote", true), "formula")).toBeNull();
  });

  test("the sign that is printed rather than the one of its place", () => {
    expect(meant(press("'", "BracketLeft", true), "grid")).toBe("copy-from-above");
  });

  test("what the person gave it, and no longer what it came with", () => {
    const own = { clear: ["F8"] };
    expect(meant(press("F8"), "grid", own)).toBe("clear");
    expect(meant(press("Delete"), "grid", own)).toBeNull();
  });
});

test("an action can have no key at all", () => {
  expect(keysOf({ clear: [] }, actions[4]!)).toEqual([]);
});

test("what every object has is no key of anybody", () => {
  expect(keysOf({}, { id: "constructor", keys: ["F1"] })).toEqual(["F1"]);
});

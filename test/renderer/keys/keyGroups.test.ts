import { describe, expect, test } from "vitest";
import { keeperOf, reachingFirst } from "../../../renderer/keys/keptKeys.ts";
import { mayMeet } from "../../../renderer/keys/keyAction.ts";
import { keyActions } from "../../../renderer/keys/keyGroups.ts";
import { canonicalKey, parseAccelerator } from "../../../shared/host/accelerator.ts";
import { menus } from "../../../shared/host/menu.ts";

describe("the keys that actions come with", () => {
  test("are keys", () => {
    const all = keyActions.flatMap(({ keys }) => keys);
    expect(all.filter((key) => parseAccelerator(key) === null)).toEqual([]);
  });

  test("are never two actions' in one place", () => {
    const bound = keyActions.flatMap(({ id, place, keys }) =>
      keys.map((key) => ({ id, place, key: canonicalKey(key) })),
    );
    const shared = bound.flatMap((left, index) =>
      bound
        .slice(index + 1)
        .filter((right) => right.key === left.key && mayMeet(left.place, right.place))
        .map((right) => `${left.key}: ${left.id}, ${right.id}`),
    );
    expect(shared).toEqual([]);
  });

  test("belong to actions that are told apart", () => {
    const ids = keyActions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([{ mac: true }, { mac: false }])("are what the menu shows beside them where mac is $mac", ({ mac }) => {
    const shown = menus({ mac }).flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "command" && item.accelerator !== undefined ? [item] : [])),
    );
    for (const { command, accelerator } of shown) {
      const keys = keyActions.find(({ id }) => id === command)?.keys.map(canonicalKey);
      expect(keeperOf(accelerator!, { isBrowser: false, isMac: mac })).toBe(null);
      expect(keys).toContain(canonicalKey(accelerator!.replace(/^Shift\+Cmd/, "CmdOrCtrl+Shift")));
    }
  });

  test.each([
    { isBrowser: true, isMac: false },
    { isBrowser: true, isMac: true },
    { isBrowser: false, isMac: true },
  ])("reach the page, by another key where the browser or the system keeps the first: %o", (around) => {
    const lost = keyActions.filter(
      ({ keys }) => keys.length > 0 && keys.every((key) => keeperOf(key, around) !== null),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

test("the key that reaches the page is shown first", () => {
  const keys = ["CmdOrCtrl+N", "CmdOrCtrl+Alt+N"];
  expect(reachingFirst(keys, { isBrowser: true, isMac: false, layout: new Map() })[0]).toBe("CmdOrCtrl+Alt+N");
  expect(reachingFirst(keys, { isBrowser: false, isMac: false, layout: new Map() })[0]).toBe("CmdOrCtrl+N");
});

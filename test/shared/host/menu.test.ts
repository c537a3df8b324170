import { describe, expect, test } from "vitest";
import { type MenuItem, menuCommandIds, menus } from "../../../shared/host/menu.ts";

/** Those of submenus as well. */
const allItems = ({ items }: { readonly items: readonly MenuItem[] }): readonly MenuItem[] =>
  items.flatMap((item) => (item.kind === "submenu" ? [item, ...allItems(item)] : [item]));

describe.each([{ mac: true }, { mac: false }])("the menus where mac is $mac", ({ mac }) => {
  const items = menus({ mac }).flatMap(allItems);

  test("every command is in them once", () => {
    const commands = items.flatMap((item) => (item.kind === "command" ? [item.command] : []));
    expect(commands.toSorted()).toEqual([...menuCommandIds].toSorted());
  });

  test("no two items share a key", () => {
    const keys = items.flatMap((item) => (item.kind === "command" && item.accelerator ? [item.accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("there is one way to quit and one way to read about the program", () => {
    const roles = items.flatMap((item) => (item.kind === "role" ? [item.role] : []));
    expect(roles.filter((role) => role === "quit" || role === "about").toSorted()).toEqual(["about", "quit"]);
  });
});

test("no item shows a key that macOS keeps for itself, and redo, replace and save as have those of a Mac", () => {
  const items = menus({ mac: true, keys: { find: ["CmdOrCtrl+H", "F3"] } }).flatMap((menu) => menu.items);
  const keys = new Map(items.flatMap((item) => (item.kind === "command" ? [[item.command, item.accelerator]] : [])));
  for (const key of ["H", "M", "Q", "`", "Shift+3", "Shift+4", "Shift+5"])
    expect([...keys.values()]).not.toContain(`CmdOrCtrl+${key}`);
  expect(keys.get("redo")).toBe("CmdOrCtrl+Shift+Z");
  expect(keys.get("replace")).toBe("CmdOrCtrl+Alt+F");
  expect(keys.get("save-as")).toBe("CmdOrCtrl+Shift+S");
  expect(keys.get("find")).toBe("F3");
});

test("a command's item shows the person's own key, or none where they took it away", () => {
  const items = menus({ mac: false, keys: { save: ["F7"], undo: [] } }).flatMap((menu) => menu.items);
  const keyOf = (id: string) => items.find((item) => item.kind === "command" && item.command === id);
  expect(keyOf("save")).toMatchObject({ accelerator: "F7" });
  expect(keyOf("undo")).not.toHaveProperty("accelerator");
  expect(keyOf("open")).toMatchObject({ accelerator: "CmdOrCtrl+O" });
});

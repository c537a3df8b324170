import { describe, expect, test } from "vitest";
import { pageMenus } from "../../../renderer/header/pageMenu.ts";

const kindsOf = (label: string) =>
  pageMenus()
    .find((menu) => menu.label === label)
    ?.items.map(({ kind }) => kind);

describe("the page's menus", () => {
  test("leave to the system what the system does by itself", () => {
    expect(pageMenus().flatMap(({ items }) => items.map(({ kind }) => kind))).not.toContain("role");
  });

  test("begin and end with something to choose", () => {
    for (const { items } of pageMenus()) {
      expect(items[0]?.kind).not.toBe("separator");
      expect(items.at(-1)?.kind).not.toBe("separator");
    }
  });

  test("hold everything a person needs for files", () => {
    expect(kindsOf("File")).toEqual([
      "command",
      "command",
      "separator",
      "command",
      "recents",
      "separator",
      "command",
      "command",
    ]);
  });

  test("have no two separators beside each other", () => {
    for (const { items } of pageMenus()) {
      for (const [index, { kind }] of items.entries()) {
        if (kind === "separator") expect(items[index + 1]?.kind).not.toBe("separator");
      }
    }
  });
});

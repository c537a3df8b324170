import { expect, test } from "vitest";
import { panels } from "../../../renderer/analyses/panels.ts";
import { pageMenus } from "../../../renderer/header/pageMenu.ts";

test("the menu of new analyses calls each kind what its panel calls it", () => {
  const [submenu] = pageMenus().flatMap(({ items }) => items.filter((item) => item.kind === "submenu"));
  const offered = submenu?.items.flatMap((item) => (item.kind === "command" ? [[item.command, item.label]] : []));
  expect(offered).toEqual(Object.values(panels).map(({ kind, label }) => [`new-analysis-${kind}`, label]));
});

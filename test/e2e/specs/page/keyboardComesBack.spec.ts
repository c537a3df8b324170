/** Whatever a person opened to do something, they go on in the grid afterwards, where they were. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, labelCell, menu } from "../../workbench.ts";

/** An arrow moves from the cell, and one back to it. */
async function expectAtHome(page: Page, home: Locator): Promise<void> {
  await expect(home).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(home).not.toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(home).toBeFocused();
}

test("after a command of a menu or of the palette the keyboard is in the grid at the active cell", async ({ page }) => {
  const home = cell(page, "adoption", 2);
  await home.click();
  await menu(page, "View", /^Show formulas/);
  await expectAtHome(page, home);
  await page.keyboard.press("ControlOrMeta+`");
  await home.click({ button: "right" });
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expectAtHome(page, labelCell(page, "adoption_2"));
  await menu(page, "Edit", /^Undo/);
  await home.click();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("Group");
  await page.keyboard.press("Enter");
  await expectAtHome(page, home);
});

const dialogs = [
  ["Model", "Lists…"],
  ["Model", "Timeline…"],
  ["Model", "About this model…"],
  ["Model", "Headline and charts…"],
  ["Line", /^Line settings…/],
  ["Format", /^Number format…/],
  ["Help", /^Keyboard/],
  ["File", /^Built-in models/],
] as const;

test("and after a dialog that was closed", async ({ page }) => {
  const home = cell(page, "adoption", 2);
  await home.click();
  for (const [title, item] of dialogs) {
    await menu(page, title, item);
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectAtHome(page, home);
  }
});

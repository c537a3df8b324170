/** Whatever a person opened to do something, they go on in the grid afterwards, where they were. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, grid, labelCell, menu } from "../../workbench.ts";

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
  ["Help", /^Change keys/],
  ["File", /^Built-in models/],
] as const;

/** Whether the keyboard is in the grid as soon as Escape was heard: the next key may come before the next frame. */
const escapes = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const key = new KeyboardEvent("keydown", { key: "Escape", code: "Escape", bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(key);
    return document.activeElement?.closest(".ag-cell-focus") !== null;
  });

test("and after a dialog that was closed", async ({ page }) => {
  const home = cell(page, "adoption", 2);
  await home.click();
  for (const [title, item] of dialogs) {
    await menu(page, title, item);
    await expect(page.getByRole("dialog").and(page.locator(":focus-within")), `in ${item}`).toHaveCount(1);
    expect(await escapes(page), `after ${item}`).toBe(true);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectAtHome(page, home);
  }
});

test("and after a question that was answered", async ({ page }) => {
  const home = labelCell(page, "adoption");
  await home.click();
  await menu(page, "Line", /^Delete/);
  await expect(page.getByRole("dialog").and(page.locator(":focus-within"))).toHaveCount(1);
  expect(await escapes(page)).toBe(true);
  await expectAtHome(page, home);
});

test("a section that was duplicated is left for its copy, and undone for the section", async ({ page }) => {
  const heading = labelCell(page, "section:demand");
  await heading.click();
  await menu(page, "Line", /^Duplicate/);
  await expectAtHome(page, labelCell(page, "section:demand_2"));
  await page.keyboard.press("ControlOrMeta+z");
  await expectAtHome(page, heading);
});

test("a line that was added and is undone leaves the keyboard where it was before", async ({ page }) => {
  const home = cell(page, "adoption", 2);
  await home.click();
  await menu(page, "Line", /^Insert line below/);
  await page.keyboard.press("Escape");
  await expect(grid(page).locator(".ag-cell-focus")).toHaveText("New line");
  await page.keyboard.press("ControlOrMeta+z");
  await expectAtHome(page, home);
});

test("and so does one that was typed below the last, where the next would be typed", async ({ page }) => {
  const next = labelCell(page, "new:demand");
  await next.click();
  await page.keyboard.type("Capex");
  await page.keyboard.press("Enter");
  await expect(labelCell(page, "capex")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(labelCell(page, "capex")).toHaveCount(0);
  await expect(next).toBeFocused();
});

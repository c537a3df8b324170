import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../test.ts";
import { cell, grid, labelCell, menu, room, status } from "../workbench.ts";

test("numbers are formatted by keys and by the dialog, and each is one step", async ({ page }) => {
  const factor = cell(page, "efficiency_factor", 1);
  await factor.click();
  await page.keyboard.press("ControlOrMeta+Alt+.");
  await expect(factor).toHaveText("1.000");
  await page.keyboard.press("ControlOrMeta+Shift+Digit5");
  await expect(factor).toHaveText("100.000%");
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(factor).toHaveText("1.00");

  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("ControlOrMeta+1");
  const dialog = page.getByRole("dialog", { name: "Number format" });
  await dialog.getByLabel("Decimals").selectOption("4");
  await expect(dialog.getByRole("row", { name: /^then/ })).toContainText("1.0000");
  await page.keyboard.press("Escape");
  await expect(factor).toHaveText("1.00");
  await page.keyboard.press("ControlOrMeta+1");
  await dialog.getByLabel("Decimals").selectOption("3");
  await dialog.getByRole("button", { name: "Apply" }).click();
  await expect(factor).toHaveText("1.000");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(factor).toHaveText("1.00");
});

test("a covenant is coloured with a sign, and its limit is changed in the dialog", async ({ page }) => {
  await room(page, "Lenders: collateral and cash").click();
  await labelCell(page, "dscr").click(); // opens it
  const coverage = cell(page, "dscr", 1, 0);
  await expect(coverage).toHaveText("1.05");
  await expect(coverage).toHaveClass(/look-warn/);
  await expect(coverage).toHaveAccessibleName(/watch/i);

  await coverage.click();
  await page.keyboard.press("ControlOrMeta+1");
  const limit = page.getByRole("dialog").getByLabel("Limit in x").first();
  await limit.fill("about one");
  await expect(page.getByRole("alert")).toContainText("about one");
  await expect(page.getByRole("button", { name: "Apply" })).toBeDisabled();
  await limit.fill("1.1");
  await page.keyboard.press("Enter");
  await expect(coverage).toHaveClass(/look-bad/);
});

test("widths, zoom and a freeze are kept from one sitting to the next", async ({ page, edition }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await dragEdge(page, head(page, 2), 30);
  await expect.poll(() => widthOf(head(page, 0))).toBe(106); // the periods go together
  await cell(page, "adoption", 1).click();
  await menu(page, "View", "Freeze up to this period");
  await page.keyboard.press("ControlOrMeta+Alt+=");
  await expect(status(page)).toContainText("110%");

  const again = await edition.restart();
  await again.setViewportSize({ width: 1440, height: 900 });
  await expect(status(again)).toContainText("110%");
  await expect.poll(() => widthOf(head(again, 0))).toBe(117); // 106 × 1.1
  await expect.poll(() => heightOf(cell(again, "adoption", 1))).toBeGreaterThan(26);

  const before = await leftOf(cell(again, "adoption", 1));
  await cell(again, "adoption", 1).click();
  await again.keyboard.press("End");
  await expect(cell(again, "adoption", 10)).toBeInViewport();
  expect(await leftOf(cell(again, "adoption", 1))).toBe(before);
  await menu(again, "View", "Unfreeze");
  await expect(cell(again, "adoption", 1)).toBeHidden();

  await menu(again, "View", "Usual size of the grid");
  await menu(again, "Format", "Usual column widths");
  await expect.poll(() => widthOf(head(again, 10))).toBe(76);
});

const head = (page: Page, period: number): Locator => grid(page).locator(`.ag-header-cell[col-id="period-${period}"]`);

const boxOf = async (at: Locator) => (await at.boundingBox())!;
const widthOf = async (at: Locator) => (await boxOf(at)).width;
const heightOf = async (at: Locator) => (await boxOf(at)).height;
const leftOf = async (at: Locator) => (await boxOf(at)).x;

async function dragEdge(page: Page, at: Locator, by: number): Promise<void> {
  const { x, y, width, height } = await boxOf(at);
  await page.mouse.move(x + width - 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1 + by / 2, y + height / 2);
  await page.mouse.move(x + width - 1 + by, y + height / 2);
  await page.mouse.up();
}

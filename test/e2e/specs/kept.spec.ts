/** What a person set for good is there in the next sitting: the page's Host keeps it. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../test.ts";
import { cell, grid, menu, pickTheme, status } from "../workbench.ts";

test("the theme is kept from one sitting to the next", async ({ page, edition }) => {
  await pickTheme(page, "dark");
  const again = await edition.restart();
  await expect(again.locator("html")).toHaveAttribute("data-theme", "dark");
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

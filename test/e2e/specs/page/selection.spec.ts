import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, grid, labelCell, status, typeOver } from "../../workbench.ts";

const head = (page: Page, column: string): Locator => grid(page).locator(`.ag-header-cell[col-id="${column}"]`);
const undo = (page: Page) => page.getByRole("button", { name: /^Undo: / });

/** Presses the mouse button on one cell and moves to another; `corner` takes hold of the first by its corner. */
async function drag(page: Page, from: Locator, to: Locator, corner = false): Promise<void> {
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  const [x, y] = corner ? [start.width - 3, start.height - 3] : [start.width / 2, start.height / 2];
  await page.mouse.move(start.x + x, start.y + y);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
}

test("cells, rows, columns and all are selected by mouse, several at a time, and summed in their unit", async ({
  page,
}) => {
  await drag(page, cell(page, "adoption", 1), cell(page, "adoption", 3));
  await page.mouse.up();
  await expect(status(page)).toContainText("sum 250% · average 83 · count 3 · min 50 · max 100");

  await cell(page, "adoption", 1).click();
  await cell(page, "on_device_share", 3).click({ modifiers: ["Shift"] });
  await expect(status(page)).toContainText("adoption · 2025"); // where it began is where one types
  await cell(page, "adoption", 5).click({ modifiers: ["Control"] });
  await expect(status(page)).toContainText("count 7");

  await drag(page, labelCell(page, "adoption"), labelCell(page, "on_device_share"));
  await page.mouse.up();
  await expect(status(page)).toContainText("count 22");
  await expect(grid(page).locator('[row-id="adoption"] .in-range').first()).toBeVisible();

  await head(page, "period-1").click();
  await head(page, "period-3").click({ modifiers: ["Control"] });
  await expect(status(page)).toContainText("several units, so no sum");
  await expect(cell(page, "training_growth", 2)).not.toHaveClass(/in-range/);
  await head(page, "label").click();
  await expect(cell(page, "training_growth", 2)).toHaveClass(/in-range/);
});

test("a cell that is pressed is selected at once, so that what follows in the same moment is about it", async ({
  page,
}) => {
  const named = page.evaluate(
    () =>
      new Promise<string | null | undefined>((done) => {
        const tell = () => done(document.querySelector(".formula-bar-name")?.textContent);
        window.addEventListener("mousedown", () => queueMicrotask(tell), { once: true });
      }),
  );
  await cell(page, "on_device_share", 3).click();
  expect(await named).toBe("on_device_share");
});

test("a drag past the edge scrolls, and selects what comes into sight", async ({ page }) => {
  await drag(page, cell(page, "adoption", 1), cell(page, "adoption", 2));
  await page.mouse.move(700, 895, { steps: 3 });
  await expect(cell(page, "gpu_price", 1)).toHaveClass(/in-range/);
  await page.mouse.up();
});

test("the fill handle goes on with a trend that was seen before it was chosen", async ({ page }) => {
  await typeOver(cell(page, "adoption", 1), "10");
  await typeOver(cell(page, "adoption", 2), "20");
  await cell(page, "adoption", 1).click();
  await cell(page, "adoption", 2).click({ modifiers: ["Shift"] });
  await drag(page, cell(page, "adoption", 2), cell(page, "adoption", 4), true);
  await expect(cell(page, "adoption", 4)).toHaveClass(/to-be-filled/);
  await page.mouse.up();
  const choices = page.getByRole("menu", { name: "Fill" });
  await expect(choices.getByRole("menuitem", { name: "Copy 10, 20" })).toBeFocused();
  await choices.getByRole("menuitem", { name: "Growth trend 40, 80" }).click();
  await expect(cell(page, "adoption", 4)).toHaveText("80");
  await expect(undo(page)).toHaveAccessibleName("Undo: Fill 2 cells");
  await expect(status(page)).toContainText("sum 150%"); // what was filled is selected with what it goes on from

  await drag(page, cell(page, "adoption", 4), cell(page, "on_device_share", 4), true);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(grid(page).locator(".to-be-filled")).toHaveCount(0);
});

test("what the fill handle does, the keyboard does as well", async ({ page }) => {
  await typeOver(cell(page, "adoption", 1), "10");
  await typeOver(cell(page, "adoption", 2), "20");
  await cell(page, "adoption", 1).click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+Alt+d");
  const dialog = page.getByRole("dialog", { name: "Fill on from the selection" });
  await dialog.getByRole("textbox", { name: "How many cells" }).fill("3");
  await dialog.getByRole("radio", { name: "Linear trend: 30, 40, 50" }).press("Space");
  await page.keyboard.press("Enter");
  await expect(cell(page, "adoption", 5)).toHaveText("50");
  await expect(cell(page, "adoption", 6)).toHaveText("100");
});

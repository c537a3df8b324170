import { expect, test } from "../test.ts";
import { cell, documentName, figure, menu, room, status } from "../workbench.ts";

test("it opens with the flagship model, computed, with every check passing", async ({ page }) => {
  await expect(documentName(page)).toContainText("NVIDIA after DeepSeek");
  await expect(figure(page, "Implied price")).toContainText("$142.58");
  await expect(status(page)).toContainText("checks pass");
  await expect(room(page, "Demand for compute")).toBeVisible();
});

test("the first assumption is selected at the start, so that keys work at once", async ({ page }) => {
  await expect(cell(page, "efficiency_gain")).toBeFocused();
  await expect(status(page)).toContainText("efficiency_gain");
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  await expect(cell(page, "elasticity")).toBeFocused();
});

test("a model that is opened has the keyboard in its first assumption too", async ({ page }) => {
  await cell(page, "training_growth", 1).click();
  await menu(page, "File", "Built-in models…");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /NVIDIA after DeepSeek/ })
    .click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(cell(page, "efficiency_gain")).toBeFocused();
});

test("what is loaded only when it is looked at comes as well: the charts and the picture of the map", async ({
  page,
}) => {
  await expect(page.locator(".chart-canvas svg").first()).toBeVisible();
  await room(page, "Map").click();
  await expect(page.locator(".map-box").first()).toBeVisible();
});

import { expect, test } from "../../test.ts";
import { cell, figure, formulaField, formulaLine, grid, labelCell, menu, room } from "../../workbench.ts";

test("the formula bar says what is wrong while it is typed, and what was meant", async ({ page }) => {
  await cell(page, "training_growth", 1).click();
  await formulaField(page).fill("training_growth_strat + 1");
  const formula = formulaLine(page);
  await expect(formula.getByText('There is no line called "training_growth_strat"')).toBeVisible();
  await formula.getByRole("button", { name: "Write training_growth_start" }).click();
  await expect(formulaField(page)).toHaveText("training_growth_start + 1");
  await formulaField(page).press("Escape");
  await expect(formulaField(page)).toHaveText(/^training_growth_end \+ /);
});

test("a formula that is taken changes the whole row and what depends on it", async ({ page }) => {
  await cell(page, "training_growth", 1).click();
  await formulaField(page).fill("training_growth_start");
  await formulaField(page).press("Enter");
  await expect(cell(page, "training_growth", 2)).toHaveText("150.0");
  await expect(figure(page, "Implied price")).not.toContainText("$142.58");
  await page.keyboard.press("Control+z");
  await expect(figure(page, "Implied price")).toContainText("$142.58");
});

test("a formula whose unit does not fit computes, and its line is marked", async ({ page }) => {
  await cell(page, "training_growth", 1).click();
  await formulaField(page).fill("peak");
  await formulaField(page).press("Enter");
  await expect(labelCell(page, "training_growth").locator("xpath=..").locator('[col-id="unit"]')).toContainText("⚠");
});

test("the mark before the longest unit is not cut, nor the unit behind it", async ({ page }) => {
  await room(page, "Price per FLOP").click();
  await cell(page, "price_per_flops", 1).click();
  await formulaField(page).fill("peak");
  await formulaField(page).press("Enter");
  const unit = labelCell(page, "price_per_flops").locator("xpath=..").locator('[col-id="unit"]');
  await expect(unit).toHaveText("⚠ USD/(TFLOP/s)");
  expect(await unit.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test("sections fold, and lines by lists unfold into their items", async ({ page }) => {
  await labelCell(page, "section:demand").click();
  await expect(cell(page, "elasticity")).toHaveCount(0);
  await labelCell(page, "section:demand").click();
  await expect(cell(page, "elasticity")).toBeVisible();

  await room(page, "Lenders: collateral and cash").click();
  await expect(cell(page, "commitment", 0, 0)).toHaveCount(0);
  await labelCell(page, "commitment").click();
  await expect(cell(page, "commitment", 0, 0)).toBeVisible();
});

test("formulas can be shown in the place of their values", async ({ page }) => {
  await menu(page, "View", /^Show formulas/);
  await expect(grid(page)).toContainText("prev(training_work) * (1 + training_growth)");
});

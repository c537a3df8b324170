import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, figure, formulaLine, grid, labelCell, menu, room } from "../../workbench.ts";

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });
const heads = (page: Page) => grid(page).locator(".period-head");

test("a member is added, renamed, moved and removed, with what uses it said first", async ({ page }) => {
  await menu(page, "Model", "Lists…");
  const lists = dialog(page, "Lists");
  await lists.getByRole("button", { name: /^Lender/ }).click();
  await lists.getByLabel("New member").fill("Apollo");
  await page.keyboard.press("Enter");
  await expect(lists).toContainText("Apollo is added: an empty row in");

  await lists.getByLabel("Name of Apollo").fill("a b");
  await page.keyboard.press("Enter");
  await expect(lists.getByRole("alert")).toContainText("cannot be a member's name");
  await lists.getByLabel("Name of Apollo").fill("apollo_global");
  await lists.getByLabel("Label of Apollo").fill("Apollo Global");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(lists.getByLabel("Label of Apollo Global")).toBeFocused();
  const labels = lists.getByLabel(/^Label of (?!the)/);
  await expect(labels.nth((await labels.count()) - 2)).toHaveValue("Apollo Global");

  await lists.getByRole("button", { name: "Move Apollo Global", exact: true }).dragTo(labels.first());
  await expect(labels.first()).toHaveValue("Apollo Global");
  await lists.getByRole("button", { name: "Remove Apollo Global" }).click();
  await expect(lists.getByLabel("Label of Apollo Global")).toHaveCount(0);

  await lists.getByRole("button", { name: "Remove Blackstone" }).click();
  await expect(lists).toContainText("Blackstone is in use");
  await expect(lists).toContainText("has values typed for it.");
  await lists.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(lists.getByLabel("Label of Blackstone")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(lists).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Redo: / })).toHaveAccessibleName(/^Redo: Remove Blackstone/);
});

test("the timeline is made longer and shifted, told beforehand and undone as one step", async ({ page }) => {
  const price = await figure(page, "Implied price").textContent();
  const first = await cell(page, "adoption", 1).textContent();
  await menu(page, "Model", "Timeline…");
  const timeline = dialog(page, "Timeline");
  await timeline.getByLabel("Number of periods").fill("12");
  await expect(timeline).toContainText("2035 is added.");
  await timeline.getByLabel("First period").fill("soon");
  await expect(timeline).toContainText('cannot start in "soon"');
  await timeline.getByLabel("First period").fill("2025");
  await expect(timeline).toContainText("2024 goes.");
  await expect(timeline).toContainText("$32,000/GPU in 2024");
  await page.keyboard.press("Enter");

  await expect(timeline).toBeHidden();
  await expect(heads(page).first()).toHaveText("2025E");
  await expect(cell(page, "adoption", 0)).toHaveText(first ?? "");
  await page.keyboard.press("Control+z");
  await expect(heads(page).first()).toHaveText("2024A");
  await expect(figure(page, "Implied price")).toHaveText(price ?? "");

  await heads(page).nth(1).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Actuals until 2025" }).click();
  await expect(heads(page).nth(1)).toHaveText("2025A");
  await cell(page, "adoption", 0).click();
  await page.keyboard.press("Alt+Shift+A");
  await expect(heads(page).nth(1)).toHaveText("2025E");
});

test("a name is found and replaced across formulas, by keys alone", async ({ page }) => {
  await cell(page, "elasticity").click();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("efficiency");
  const find = page.getByRole("region", { name: "Find and replace" });
  await expect(find.getByRole("status")).toContainText(/\d+ hits/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(find.getByRole("status")).toContainText("2 of");
  await expect(find.getByLabel("Find", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(find).toBeHidden();
  await page.keyboard.press("F3");

  await page.keyboard.press("Control+h");
  await page.keyboard.type("efficiency_gain");
  await page.keyboard.press("Tab");
  for (const place of ["Labels", "Formulas", "Notes"]) await find.getByLabel(place).uncheck();
  await expect(find.getByRole("status")).toContainText("1 hit");
  await find.getByLabel("Replace", { exact: true }).first().fill("gain of it");
  await expect(find).toContainText("All cannot be replaced:");
  await find.getByLabel("Replace", { exact: true }).first().fill("cheaper_by");
  await expect(find).toContainText("follow the names");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Escape");

  await expect(labelCell(page, "cheaper_by")).toBeVisible();
  const formula = formulaLine(page);
  await cell(page, "efficiency_factor", 1).click();
  await expect(formula).toContainText("cheaper_by");
  await page.keyboard.press("Control+z");
  await expect(formula).toContainText("efficiency_gain");
});

test("an analysis is found by its label, shown, and called otherwise by a replacement", async ({ page }) => {
  const analysis = page.getByRole("textbox", { name: "Name of the analysis" });
  await cell(page, "elasticity").click();
  await page.keyboard.press("Control+h");
  await page.keyboard.type("Price by efficiency");
  const find = page.getByRole("region", { name: "Find and replace" });
  await expect(find.getByRole("option")).toHaveText(/^Price by efficiency × elasticity *analysis, label/);
  await page.keyboard.press("Enter");
  await expect(analysis).toHaveValue("Price by efficiency × elasticity");
  await find.getByLabel("Replace", { exact: true }).first().fill("Worth by cheapness");
  await page.keyboard.press("Control+Enter");
  await expect(analysis).toHaveValue("Worth by cheapness × elasticity");
  await page.keyboard.press("Escape");
  await expect(room(page, "Worth by cheapness × elasticity")).toHaveAttribute("aria-current", "page");
});

test("a cell is shown in the headline and a line in a chart, called otherwise, and taken away", async ({ page }) => {
  await cell(page, "adoption", 2).click();
  await menu(page, "Model", "Show in the headline");
  await expect(figure(page, "Adoption of the gain, 2026")).toContainText("100%");
  await menu(page, "Model", "Show in a chart");
  const charts = page.getByRole("complementary", { name: "Inspector" }).getByRole("figure");
  await expect(charts.filter({ hasText: "Adoption of the gain" })).toHaveCount(1);

  await menu(page, "Model", "Headline and charts…");
  const pictures = dialog(page, "Headline and charts");
  await pictures.getByLabel("Label of Adoption of the gain, 2026").fill("Adopted");
  await page.keyboard.press("Enter");
  await pictures.getByLabel("Period of Adopted").selectOption("2025");
  await pictures.getByRole("button", { name: "Take Adoption of the gain out of Adoption of the gain" }).click();
  await page.keyboard.press("Escape");
  await expect(figure(page, "Adopted")).toContainText("50%");
  await expect(charts.filter({ hasText: "Adoption of the gain" })).toHaveCount(0);
});

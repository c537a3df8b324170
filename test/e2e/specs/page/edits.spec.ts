import { expect, test } from "../../test.ts";
import { cell, documentName, figure, formulaLine, messages, pickScenario, typeOver } from "../../workbench.ts";

test("typing over assumptions changes the implied price at once", async ({ page }) => {
  await typeOver(cell(page, "efficiency_gain"), "10");
  await typeOver(cell(page, "elasticity"), "0");
  await expect(figure(page, "Implied price")).toContainText("$23.76");
  await typeOver(cell(page, "elasticity"), "1.3");
  await expect(figure(page, "Implied price")).toContainText("$273.34");
  await expect(documentName(page).getByRole("img", { name: "Unsaved changes" })).toBeVisible();
});

test("a number typed under a scenario is the scenario's; the base keeps its own and stands behind", async ({
  page,
}) => {
  await pickScenario(page, "Panic");
  await expect(figure(page, "Implied price")).toContainText("$23.76");
  await typeOver(cell(page, "elasticity"), "1.3");
  await expect(figure(page, "Implied price")).toContainText("$273.34");

  await cell(page, "elasticity").click();
  await expect(formulaLine(page)).toContainText("overrides base 0.60 in this scenario");
  await pickScenario(page, "Base");
  await expect(cell(page, "elasticity")).toHaveText("0.60");
  await expect(figure(page, "Implied price")).toContainText("$142.58");
});

test("every step can be taken back and taken again", async ({ page }) => {
  await typeOver(cell(page, "efficiency_gain"), "10");
  await typeOver(cell(page, "elasticity"), "0");
  await expect(figure(page, "Implied price")).toContainText("$23.76");

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(figure(page, "Implied price")).toContainText("$142.58");
  await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();

  await page.getByRole("button", { name: /^Redo: / }).click();
  await page.keyboard.press("Control+y");
  await expect(figure(page, "Implied price")).toContainText("$23.76");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(cell(page, "elasticity")).toHaveText("0.60");
});

test("numbers are understood as people write them", async ({ page }) => {
  await typeOver(cell(page, "adoption", 1), "12.5%");
  await expect(cell(page, "adoption", 1)).toHaveText("13"); // shown without decimals
  await cell(page, "adoption", 1).dblclick();
  await expect(cell(page, "adoption", 1).getByRole("textbox")).toHaveValue("12.5");
  await page.keyboard.press("Escape");
  await typeOver(cell(page, "efficiency_gain"), "1.5k");
  await expect(cell(page, "efficiency_gain")).toHaveText("1,500.0");
});

test("what is no number is refused with a reason and kept to be put right; Escape gives back the number", async ({
  page,
}) => {
  await typeOver(cell(page, "elasticity"), "about one");
  await expect(messages(page)).toContainText("about one");
  await expect(cell(page, "elasticity").getByRole("textbox")).toHaveValue("about one");
  await page.keyboard.press("Escape");
  await expect(cell(page, "elasticity")).toHaveText("0.60");
});

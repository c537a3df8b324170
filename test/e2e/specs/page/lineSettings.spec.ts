import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, figure, formulaLine, labelCell } from "../../workbench.ts";

const settings = (page: Page) => page.getByRole("dialog", { name: "Line settings" });

async function openSettings(page: Page, line: string): Promise<void> {
  await labelCell(page, line).click();
  await page.keyboard.press("Alt+Enter");
  await expect(settings(page)).toBeVisible();
}

const save = (page: Page) => settings(page).getByRole("button", { name: "Save" }).click();

test("an input becomes a calculation and an input again with the numbers it came to, each one step", async ({
  page,
}) => {
  const price = await figure(page, "Implied price").textContent();
  await openSettings(page, "elasticity");
  await settings(page)
    .getByRole("radio", { name: /^Calculation/ })
    .check();
  await settings(page).getByLabel("Formula", { exact: true }).fill("0.3 * 2 *");
  await save(page);
  await expect(settings(page)).toBeVisible();
  await settings(page).getByLabel("Formula", { exact: true }).fill("0.3 * 2");
  await save(page);
  await expect(settings(page)).toBeHidden();
  await expect(labelCell(page, "elasticity")).toBeFocused();
  await expect(formulaLine(page)).toContainText("0.3 * 2");
  await expect(figure(page, "Implied price")).toHaveText(price ?? "");

  await openSettings(page, "elasticity");
  await settings(page)
    .getByRole("radio", { name: /^Input/ })
    .check();
  await expect(settings(page)).toContainText("The formula goes.");
  await save(page);
  await expect(cell(page, "elasticity")).toHaveText("0.60");
  await expect(figure(page, "Implied price")).toHaveText(price ?? "");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(formulaLine(page)).toContainText("0.3 * 2");
});

test("a renamed line is followed by the formulas that read it, and a line is given a row for each lender", async ({
  page,
}) => {
  const price = await figure(page, "Implied price").textContent();
  await openSettings(page, "efficiency_gain");
  await settings(page).getByLabel("Name in formulas").fill("cheaper_by");
  await save(page);
  await cell(page, "efficiency_factor", 1).click();
  await expect(formulaLine(page)).toContainText("cheaper_by");
  await expect(figure(page, "Implied price")).toHaveText(price ?? "");

  await page.keyboard.press("ControlOrMeta+z");
  await openSettings(page, "on_device_share");
  await settings(page).getByRole("checkbox", { name: "Lender" }).check();
  await expect(settings(page)).toContainText("the same for every member");
  await save(page);
  await expect(settings(page)).toBeHidden();
  await expect(page.getByRole("button", { name: /^Undo: / })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();
});

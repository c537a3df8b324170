import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, grid, labelCell, shownScenario, status } from "../../workbench.ts";

test("the palette finds a line, a scenario and a command, and runs what is picked by Enter", async ({ page }) => {
  await pickInPalette(page, "gross marg");
  await expect(status(page)).toContainText("gross_margin");
  await pickInPalette(page, "tenant walks");
  await expect(shownScenario(page)).toContainText("Tenant walks");
  await pickInPalette(page, "shw frmls");
  await expect(grid(page)).toContainText("prev(");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option").first()).toContainText("Show formulas");
});

test("the palette that opens itself again is empty and has the keyboard", async ({ page }) => {
  await cell(page, "adoption", 2).click();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("Go to line");
  await page.keyboard.press("Enter");
  const field = page.getByRole("combobox", { name: "Label or name of a line" });
  await expect(field).toHaveValue("");
  await page.keyboard.type("gross margin");
  await page.keyboard.press("Enter");
  await expect(labelCell(page, "gross_margin")).toBeInViewport();
});

async function pickInPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or run" }).fill(text);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

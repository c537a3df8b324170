import { expect, test } from "../../test.ts";
import { cell, labelCell, room } from "../../workbench.ts";

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

/** In the smaller window what counts has its room, and what only adds to it gives way. */
import type { Locator } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, formulaField, formulaLine } from "../../workbench.ts";

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 800 }));

const right = async (of: Locator): Promise<number> => {
  const { x, width } = (await of.boundingBox())!;
  return x + width;
};

test("a formula is seen whole beside a long reason why it has no number", async ({ page }) => {
  await cell(page, "efficiency_factor").click();
  await formulaField(page).fill("prev(efficiency_gain) * (1 + training_growth_end)");
  await formulaField(page).press("Enter");
  await cell(page, "efficiency_factor").click();
  const reason = formulaLine(page).getByRole("status");
  await expect(reason).toContainText("prev looks before the first period");
  expect(await right(formulaField(page))).toBeLessThanOrEqual((await reason.boundingBox())!.x);
});

test("the find bar has room for what closes it and for how many hits there are", async ({ page }) => {
  await cell(page, "elasticity").click();
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("e");
  const bar = page.getByRole("region", { name: "Find and replace" });
  const count = bar.getByRole("status");
  await expect(count).toContainText(/\d{3,} hits in \d{2,} places/);
  expect(await count.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await right(bar.getByRole("button", { name: "Close" }))).toBeLessThan(await right(bar));
});

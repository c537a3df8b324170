import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, figure, formulaField, room, status, typeOver } from "../../workbench.ts";

const review = (page: Page) => page.getByRole("region", { name: "Review", exact: true });
const reviewRoom = (page: Page) =>
  page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: /^Review/ });

test("a reviewer finds what is typed over a formula, goes there, and mends it", async ({ page }) => {
  await room(page, "GPUs and NVIDIA's revenue").click();
  await typeOver(cell(page, "revenue", 2), "150");
  await expect(figure(page, "Implied price")).not.toContainText("$142.58");
  await status(page).getByRole("button", { name: "1 override" }).click();
  const finding = review(page).getByRole("button", { name: /^warning Revenue/ });
  await expect(finding).toContainText("$150bn is typed over the formula in 2026.");
  await expect(finding).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(review(page)).toBeHidden();
  await expect(cell(page, "revenue", 2)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(status(page)).toContainText("other_revenue");
  await page.keyboard.press("F8"); // there is no other of its kind
  await expect(cell(page, "revenue", 2)).toBeFocused();

  await reviewRoom(page).click();
  await expect(finding).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // "Clear the override"
  await expect(finding).toBeHidden();
  await expect(figure(page, "Implied price")).toContainText("$142.58");
  await page.keyboard.press("Escape");
  await expect(cell(page, "revenue", 2)).toBeFocused();
});

test("a number in a formula becomes an assumption, and says where it is from, without leaving the review", async ({
  page,
}) => {
  await room(page, "What NVIDIA is worth").click();
  await cell(page, "operating_income", 0).click();
  await formulaField(page).fill("revenue * (gross_margin - opex_ratio) * 0.98");
  await page.keyboard.press("Enter"); // goes on to the line below
  await cell(page, "operating_income", 0).click();
  await page.getByRole("button", { name: "See the review" }).click();
  const buried = review(page).getByRole("button", { name: /0\.98 stands in the formula/ });
  await expect(buried).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(buried).toBeHidden();

  const unsourced = review(page).getByRole("button", { name: /^warning Operating income: assumption/ });
  await unsourced.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.type("assumption: two percent are lost on the way");
  await page.keyboard.press("Enter");
  await expect(unsourced).toBeHidden();
  await expect(review(page)).toBeVisible();

  await review(page).getByRole("searchbox").fill("market's move");
  await page.keyboard.press("Escape"); // empties the field
  await expect(review(page).getByRole("searchbox")).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(cell(page, "operating_income", 0)).toBeFocused();
});

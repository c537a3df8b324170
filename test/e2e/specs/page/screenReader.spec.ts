import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, figure, formulaLine, grid, pickScenario, room, typeOver } from "../../workbench.ts";

const heard = (page: Page) => page.getByTestId("announcer");

test("a cell is heard with its label, period, value, unit and state", async ({ page }) => {
  const at = (name: string) => grid(page).getByRole("gridcell", { name, exact: true });
  await expect(at("Adoption of the gain, 2025, 50%, input")).toBeVisible();
  await expect(at("Training growth, 2026, 112.5%, calculated")).toBeVisible();
  await expect(at("Efficiency gain, 2026, empty")).toHaveAttribute("aria-readonly", "true");
  await expect(grid(page).getByRole("rowheader", { name: "Demand for compute, section" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await typeOver(cell(page, "training_growth", 2), "100");
  await expect(at("Training growth, 2026, 100.0%, override")).toBeVisible();
  await pickScenario(page, "Panic");
  await expect(
    grid(page).getByRole("gridcell", { name: /^Efficiency gain, 2024, .*changed by scenario, uncertain$/ }),
  ).toBeVisible();
});

test("a selection, and what an edit did, are said once they have come to rest", async ({ page }) => {
  await cell(page, "adoption", 1).click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(heard(page)).toHaveText(/^2 rows by 2 columns selected, sum 150%/);
  await expect(cell(page, "adoption", 2)).toHaveAttribute("aria-selected", "true");
  await typeOver(cell(page, "efficiency_gain"), "10");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  await expect(heard(page)).toHaveText("Implied price $63.29");
});

test("F6 leads through every part of the window and back to the cell; the first Tab offers to skip to the grid", async ({
  page,
}) => {
  await cell(page, "adoption", 1).click();
  const parts = ["complementary", "contentinfo", "banner", "navigation", "region", "region"] as const;
  for (const part of parts) {
    await page.keyboard.press("F6");
    await expect(
      page
        .getByRole(part)
        .filter({ has: page.locator(":focus") })
        .first(),
    ).toBeVisible();
  }
  await page.keyboard.press("F6");
  await expect(cell(page, "adoption", 1)).toBeFocused();

  await page.getByRole("button", { name: "Skip to the grid" }).focus();
  await page.keyboard.press("Enter");
  await expect(cell(page, "adoption", 1)).toBeFocused();
});

test("at 200% of a common window nothing is lost: the page scrolls one way only", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const part of [room(page, "Map"), figure(page, "Implied price"), formulaLine(page)]) {
    await part.scrollIntoViewIfNeeded();
    await expect(part).toBeInViewport();
  }
  await page.getByRole("complementary", { name: "Inspector" }).scrollIntoViewIfNeeded();
  await cell(page, "elasticity").click();
  await expect(cell(page, "elasticity")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

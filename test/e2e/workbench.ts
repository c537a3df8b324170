/** Where things are in the window, by the names a person reads or hears. */
import { expect, type Locator, type Page } from "@playwright/test";

/** A figure of the headline strip by its label: "Implied price". */
export const figure = (page: Page, label: string): Locator =>
  page.getByRole("region", { name: "Headline" }).getByRole("button", { name: new RegExp(`^${label}`) });

/** One of the rooms on the left: a section, a view of the model or an analysis. */
export const room = (page: Page, label: string): Locator =>
  page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: label, exact: true });

/** Shows a scenario, or `Base`: by the row in the header, or by its menu where the row has no room. */
export async function pickScenario(page: Page, label: string): Promise<void> {
  const segment = page.locator(".scenario-switch").getByText(label, { exact: true }).filter({ visible: true });
  const folded = page.getByRole("button", { name: /^Scenario: / });
  await expect(segment.or(folded)).toBeVisible();
  if (await segment.isVisible()) {
    await segment.click();
    return;
  }
  await folded.click();
  await page.getByRole("menuitemradio", { name: label, exact: true }).click();
  await expect(page.getByRole("menuitemradio")).toHaveCount(0);
  // The frame in which the keyboard goes back to the grid.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What the header says is shown, where its row of scenarios has no room and is a menu. */
export const shownScenario = (page: Page): Locator => page.locator(".scenario-menu-button");

export const documentName = (page: Page): Locator => page.getByTestId("document-name");
export const status = (page: Page): Locator => page.getByRole("contentinfo");
export const messages = (page: Page): Locator => page.getByRole("region", { name: "Messages" });

/** Runs a command from the page's own menus: `menu(page, "File", "Save as…")`. */
export async function menu(page: Page, title: string, item: string | RegExp): Promise<void> {
  await page.getByRole("menubar").getByRole("menuitem", { name: title, exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

export async function pickTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  await menu(page, "View", theme === "dark" ? "Dark" : "Light");
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
}

export const grid = (page: Page): Locator => page.getByTestId("grid");

/** A cell of the grid; a line by lists has a row for each member. */
export const cell = (page: Page, line: string, period = 0, member?: number): Locator =>
  gridRow(page, member === undefined ? line : `${line}[${member}]`).locator(`[col-id="period-${period}"]`);

export const labelCell = (page: Page, row: string): Locator => gridRow(page, row).locator('[col-id="label"]');

/** A row by what stands in it: a line, `line[member]` or `section:name`. */
const gridRow = (page: Page, id: string): Locator => grid(page).locator(`[row-id="${id}"]`);

/** Types over a cell, as a person does who knows spreadsheets. */
export async function typeOver(at: Locator, text: string): Promise<void> {
  await at.click();
  await at.page().keyboard.type(text);
  await at.page().keyboard.press("Enter");
}

/** The line above the grid with the formula or the number of the active cell. */
export const formulaLine = (page: Page): Locator => page.getByRole("region", { name: "Formula", exact: true });

/** The text field of the formula line. */
export const formulaField = (page: Page): Locator => formulaLine(page).getByRole("textbox");

/** The formula typed over its row in the grid. */
export const cellFormula = (page: Page): Locator =>
  page.locator(".workbench-grid").getByRole("textbox", { name: /formula of/i });

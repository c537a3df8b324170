/** The scenarios side by side: read, changed, made and put in the base's place. */
import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, documentName, figure, menu, messages, room, typeOver } from "../../workbench.ts";

/** From an independent implementation of the model. */
const PRICES = {
  Base: "142.58",
  Panic: "23.76",
  "What $118 believes": "117.96",
  Jevons: "273.34",
  "Open models": "69.50",
  "Tenant walks": "52.46",
  1873: "14.33",
};

const figures = (page: Page) => page.getByRole("table").filter({ hasText: "compared with" });
const row = (page: Page, scenario: string) =>
  figures(page)
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name: scenario, exact: true }) });
const price = (page: Page, scenario: string) => row(page, scenario).getByRole("cell").first();
const differences = (page: Page) => page.getByRole("region", { name: "Differences" });

async function askFor(page: Page, scenario: string, what: string): Promise<void> {
  await page.getByRole("button", { name: `What to do with ${scenario}` }).click();
  await page.getByRole("menuitem", { name: what }).click();
}

test.beforeEach(async ({ page }) => {
  await room(page, "Scenarios").click();
  await expect(price(page, "Base")).toContainText("142.58");
});

test("every scenario has the price of the reference, its change and that in percent; a number leads to its cell", async ({
  page,
}) => {
  for (const [scenario, shown] of Object.entries(PRICES)) await expect(price(page, scenario)).toContainText(shown);
  await expect(price(page, "Panic")).toContainText("(118.82)(83.3%)");
  await page.getByLabel("Compared with").selectOption("Jevons");
  await expect(price(page, "Panic")).toContainText("(249.58)(91.3%)");
  await price(page, "Panic").getByRole("button").click();
  await expect(figure(page, "Implied price")).toContainText("$23.76");
  await expect(cell(page, "implied_price")).toBeFocused();
});

test("a figure that is chosen and an edit are there at once, and the comparison reopens with the file as it was", async ({
  page,
  edition,
}) => {
  await page.getByRole("button", { name: "Add a figure" }).click();
  const choices = page.getByRole("group", { name: "The chosen figure" });
  await expect(figures(page).getByRole("columnheader")).toHaveCount(6);
  await expect(figures(page).getByRole("columnheader").filter({ hasText: "Implied price" })).toHaveCount(1);
  await choices.getByLabel("Figure 5").first().fill("Revenue");
  await page.getByRole("option", { name: "Revenue", exact: true }).click();
  await choices.getByLabel("Period").selectOption("2030");
  await expect(figures(page).getByRole("columnheader").nth(5)).toHaveText("Revenue2030, USD bn");
  await choices.getByRole("button", { name: "Left" }).click();
  await expect(figures(page).getByRole("columnheader").nth(4)).toContainText("Revenue");
  await room(page, "What NVIDIA is worth").click();
  await typeOver(cell(page, "diluted_shares"), "49.608");
  await room(page, "Scenarios").click();
  await expect(price(page, "Base")).toContainText("71.29");

  await edition.files.saveNextAs("compared.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("compared.railhead");
  const again = await edition.restart();
  await expect(figure(again, "Implied price")).toContainText("$142.58");
  await edition.files.offerAgain("compared.railhead");
  await again.keyboard.press("Control+o");
  await expect(documentName(again)).toContainText("compared.railhead");
  await room(again, "Scenarios").click();
  await expect(price(again, "Base")).toContainText("71.29");
  await expect(figures(again).getByRole("columnheader").nth(4)).toHaveText("Revenue2030, USD bn");
});

test("some scenarios against one of them, their curves and their differences reopen as they were", async ({
  page,
  edition,
}) => {
  const overTime = (of: Page) => of.getByRole("region", { name: "Over time" });
  const curves = (of: Page) => overTime(of).getByRole("table").getByRole("caption");
  await page.getByLabel("Compared with").selectOption("Jevons");
  await page.getByRole("button", { name: "All scenarios" }).click();
  for (const left of ["1873", "Open models"]) await page.getByRole("menuitemcheckbox", { name: left }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "5 of 7 scenarios" })).toBeVisible();
  await askFor(page, "Tenant walks", "Move up");
  const shown = ["Base", "Panic", "What $118 believes", "Tenant walks", "Jevons"];
  await expect(page.locator(".comparison-scenario")).toHaveText(shown);
  await page.getByRole("combobox", { name: "Add a curve" }).fill("Diluted shares"); // one number for all periods
  await expect(page.getByText("No line is called so")).toBeVisible();
  await page.getByRole("combobox", { name: "Add a curve" }).fill("Gross margin");
  await page.getByRole("option", { name: "Gross margin", exact: true }).click();
  await page.getByRole("button", { name: "Place of Gross margin" }).click();
  await page.getByRole("menuitem", { name: "Earlier" }).click();
  await expect(curves(page).nth(-2)).toHaveText("Gross margin");
  await expect(figures(page).getByRole("row")).toHaveCount(6);
  await expect(differences(page).getByRole("columnheader")).toHaveCount(7);
  const found = async (of: Page) => {
    await expect(of.locator(".report-body")).toHaveAttribute("aria-busy", "false");
    return Promise.all([figures(of), overTime(of), differences(of)].map((part) => part.textContent()));
  };
  const before = await found(page);

  await edition.files.saveNextAs("against.railhead");
  await menu(page, "File", "Save as…");
  await expect(documentName(page)).toContainText("against.railhead");
  const again = await edition.restart();
  await edition.files.offerAgain("against.railhead");
  await again.keyboard.press("Control+o");
  await expect(documentName(again)).toContainText("against.railhead");
  await room(again, "Scenarios").click();
  await expect(again.getByLabel("Compared with")).toHaveValue("jevons");
  await expect(again.getByRole("button", { name: "5 of 7 scenarios" })).toBeVisible();
  await expect(differences(again).getByRole("columnheader")).toHaveCount(7);
  expect(await found(again)).toEqual(before);
});

test("rows are dragged into another order, a step each; Escape gives a drag up, and arrows move the row of a grip", async ({
  page,
}) => {
  const names = page.locator(".comparison-scenario");
  const grip = (scenario: string) => page.getByRole("button", { name: `Move ${scenario}`, exact: true });
  const before = await names.allTextContents();
  const withoutWalks = before.filter((name) => name !== "Tenant walks");
  const first = withoutWalks.toSpliced(1, 0, "Tenant walks");

  await askFor(page, "Tenant walks", "Name, base, axis…");
  const settings = page.getByRole("dialog");
  await settings.getByLabel("Based on").selectOption("Jevons");
  await page.keyboard.press("Enter");
  await expect(row(page, "Tenant walks")).toContainText("on Jevons");
  const price = await row(page, "Tenant walks").getByRole("cell").first().textContent();
  await grip("Tenant walks").dragTo(row(page, "Panic"), { targetPosition: { x: 60, y: 4 } });
  await expect(names).toHaveText(first);
  await expect(row(page, "Tenant walks").getByRole("cell").first()).toHaveText(price ?? "");

  await grip("Tenant walks").hover();
  await page.mouse.down();
  for (const under of ["Jevons", "1873", "1873"]) await row(page, under).hover(); // begins, enters, is over it
  await expect(row(page, "1873")).toHaveAttribute("data-drop", /./);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("[data-drop]")).toHaveCount(0);
  await expect(names).toHaveText(first);
  await page.getByRole("button", { name: /^Undo: Move the scenario Tenant walks/ }).click();
  await expect(names).toHaveText(before);

  await grip("Tenant walks").focus();
  await page.keyboard.press("ArrowDown");
  await expect(names).toHaveText(withoutWalks.toSpliced(before.indexOf("Tenant walks") + 1, 0, "Tenant walks"));
  await expect(grip("Tenant walks")).toBeFocused();
});

test("only what scenarios change is told, with the period and both numbers", async ({ page }) => {
  const margin = differences(page).getByRole("row", { name: /Gross margin.*2026/ });
  await expect(margin.getByRole("cell")).toHaveText(["2026", "73.0", "", "", "", "67.0", "", ""]);
  await expect(differences(page).getByRole("row", { name: /WACC/ })).toHaveCount(0);
});

test("the differences scroll in themselves under their head, and the view not sideways", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const box = page.locator(".comparison-long");
  await box.getByRole("row").last().scrollIntoViewIfNeeded();
  for (const place of ["first", "last"] as const)
    await expect(box.getByRole("columnheader")[place]()).toBeInViewport({ ratio: 1 });
  const isWider = (element: Element) => element.scrollWidth > element.clientWidth;
  expect(await page.locator(".analysis").evaluate(isWider)).toBe(false);
});

test("a scenario that combines two has what both change, and one that becomes the base leaves every other its price", async ({
  page,
}) => {
  await page.getByRole("button", { name: "New scenario…" }).click();
  const dialog = page.getByRole("dialog", { name: "New scenario" });
  await dialog.getByLabel("Name").fill("Use and walk");
  await dialog.getByLabel("Based on").selectOption("Jevons");
  await dialog.getByRole("checkbox", { name: "Tenant walks" }).check();
  await dialog.getByRole("button", { name: "Add" }).click();
  // The later wins: Tenant walks sets the elasticity that Jevons sets, too.
  await expect(price(page, "Use and walk")).toContainText("52.46");

  await askFor(page, "Panic", "Make it the base…");
  const question = page.getByRole("dialog", { name: "Make “Panic” the base?" });
  await expect(question).toContainText("“Efficiency gain”, “Price elasticity of demand”");
  await question.getByRole("button", { name: "Make it the base" }).click();
  await expect(price(page, "Base")).toContainText("23.76");
  await expect(price(page, "Former base")).toContainText("142.58");
  for (const [scenario, shown] of Object.entries(PRICES))
    if (scenario !== "Base") await expect(price(page, scenario)).toContainText(shown);
  await menu(page, "Edit", /^Undo/);
  await expect(price(page, "Base")).toContainText("142.58");
});

test("axes that are combined say where one scenario replaces what another changes, before anything is added", async ({
  page,
}) => {
  for (const [scenario, axis] of [
    ["Jevons", "Demand"],
    ["Tenant walks", "Financing"],
  ] as const) {
    await askFor(page, scenario, "Name, base, axis…");
    const settings = page.getByRole("dialog", { name: `Scenario “${scenario}”` });
    await settings.getByLabel(/^Axis/).fill(axis);
    await settings.getByRole("button", { name: "Save" }).click();
  }
  await page.getByRole("button", { name: "Combine axes…" }).click();
  const dialog = page.getByRole("dialog", { name: "Combine axes" });
  await expect(dialog).toContainText("“Tenant walks” replaces what “Jevons” changes in “Price elasticity of demand”");
  await dialog.getByRole("checkbox", { name: "Demand" }).uncheck();
  await expect(dialog).not.toContainText("replaces");
});

test("scenarios are put in another order, copied and deleted; what goes with one is told", async ({ page }) => {
  await askFor(page, "Jevons", "Move up");
  await expect(figures(page).getByRole("rowheader").nth(2)).toContainText("Jevons");
  await askFor(page, "Jevons", "Duplicate");
  await expect(price(page, "Jevons 2")).toContainText("273.34");
  await askFor(page, "1873", "Delete");
  await expect(messages(page)).toContainText("“1873” is deleted, and with it “Why it changed”");
});

test("a scenario keeps its colour when the rows are put in another order and when another is deleted", async ({
  page,
}) => {
  const mark = (scenario: string) =>
    page
      .locator(".comparison-legend li", { hasText: scenario })
      .locator(".comparison-mark")
      .evaluate((element) => `${getComputedStyle(element).borderTopColor} ${getComputedStyle(element).borderTopStyle}`);
  const [jevons, tenant] = [await mark("Jevons"), await mark("Tenant walks")];
  await askFor(page, "Jevons", "Move up");
  await askFor(page, "Panic", "Delete");
  await expect(page.locator(".comparison-legend li")).toHaveCount(6);
  expect([await mark("Jevons"), await mark("Tenant walks")]).toEqual([jevons, tenant]);
});

/** From nothing to the trials and what they say: an input becomes uncertain, figures get their spread, and the file keeps the question. */
import type { Locator, Page } from "@playwright/test";
import { certainFlagship } from "../../certainFlagship.ts";
import { drawn } from "../../looks.ts";
import { expect, test } from "../../test.ts";
import { cell, documentName, menu, pickScenario, room, typeOver } from "../../workbench.ts";

const dialog = (page: Page) => page.getByRole("dialog");
const figures = (page: Page) => page.getByRole("region", { name: "Figures" });
const probabilities = (page: Page) => page.getByRole("region", { name: "Probabilities" });
const row = (of: Locator, name: string) => of.getByRole("row").filter({ hasText: name });

async function newSimulation(page: Page): Promise<void> {
  await page.getByRole("button", { name: "+ New analysis" }).click();
  await page.getByRole("menuitem", { name: /^Simulation/ }).click();
}

/** All trials are there, of the model and the question as they stand. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator(".report-body")).toHaveAttribute("aria-busy", "false");
  await expect(page.getByText(/^10,000 trials, Latin hypercube, seed \d\.$/)).toBeVisible();
}

/** In the dialog that is open. */
async function sayTriangular(page: Page, low: string, mode: string, high: string): Promise<void> {
  await dialog(page).getByLabel("Distribution").selectOption("Triangular");
  for (const [label, text] of [
    ["Low", low],
    ["Most likely", mode],
    ["High", high],
  ] as const)
    await dialog(page)
      .getByLabel(new RegExp(`^${label}`))
      .fill(text);
  await dialog(page).getByRole("button", { name: "Save" }).click();
}

/** The cost of capital from 8% to 14%: half of the trials find the share worth less than the market's price. */
async function simulateCapital(page: Page): Promise<void> {
  await newSimulation(page);
  await page.getByRole("button", { name: "Cost of capital" }).click();
  await sayTriangular(page, "8", "10", "14");
  await expect(page.getByText("10,000 trials, Latin hypercube, seed 1.")).toBeVisible();
  await settled(page);
}

test.beforeEach(async ({ page, edition }) => {
  await edition.files.offer("certain.railhead", certainFlagship());
  await page.keyboard.press("Control+o");
  await expect(documentName(page)).toContainText("certain.railhead");
});

test("nothing is uncertain; then an input is, and the figures have a spread that the seed decides", async ({
  page,
}) => {
  await newSimulation(page);
  await expect(page.getByText("Nothing is uncertain yet")).toBeVisible();
  await page.getByRole("button", { name: "Cost of capital" }).click();
  await expect(dialog(page).getByLabel("Distribution")).toBeFocused();
  await dialog(page).getByLabel("Distribution").selectOption("Triangular");
  await dialog(page)
    .getByLabel(/^Most likely/)
    .fill("99");
  await expect(dialog(page).getByRole("alert")).toHaveText(
    "The most likely value has to lie between the low and the high.",
  );
  await expect(dialog(page).getByRole("button", { name: "Save" })).toBeDisabled();
  await sayTriangular(page, "8", "10", "14");

  const price = row(figures(page), "Implied price");
  await expect(price).toContainText("$");
  await settled(page);
  const numbers = await price.textContent();
  await page.getByRole("button", { name: "New seed" }).click();
  await expect(page.getByText("10,000 trials, Latin hypercube, seed 2.")).toBeVisible();
  await settled(page);
  expect(await price.textContent()).not.toBe(numbers);
  await page.getByLabel("Seed", { exact: true }).fill("1");
  await page.keyboard.press("Enter");
  await expect(page.getByText("10,000 trials, Latin hypercube, seed 1.")).toBeVisible();
  await settled(page);
  expect(await price.textContent()).toBe(numbers);

  await expect(page.getByRole("table", { name: "What moves Implied price" })).toContainText("Cost of capital");
  await price.getByTitle("Show where it comes from").click();
  await expect(cell(page, "implied_price")).toBeFocused();
  await room(page, "What NVIDIA is worth").click();
  await cell(page, "wacc").click();
  // 8 + √(0.1 · 6 · 2) and 14 - √(0.1 · 6 · 4)
  await expect(page.getByRole("complementary", { name: "Inspector" })).toContainText(
    "± P10 9.1% to P90 12.5% triangular",
  );
});

test("a picture below the fold is drawn anew when it is scrolled to, and its table is of the new trials before", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await simulateCapital(page);
  const figure = page.locator(".report figure").filter({ hasText: "cumulative" });
  const table = figure.getByRole("table");
  const drawing = () => figure.locator(".chart-canvas").innerHTML();
  await figure.scrollIntoViewIfNeeded();
  await expect(table).toContainText("0.5");
  await expect.poll(drawing).toContain("<path");
  await page.evaluate(drawn); // of all trials, and not of those so far
  const [before, numbers] = [await drawing(), await table.textContent()];

  const view = page.locator(".analysis");
  await view.evaluate((element) => element.scrollTo(0, 0));
  await page.getByRole("button", { name: "New seed" }).click();
  await expect(page.getByText("10,000 trials, Latin hypercube, seed 2.")).toBeVisible();
  await settled(page);
  await expect.poll(() => table.textContent()).not.toBe(numbers);
  expect(await drawing()).toBe(before);
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(drawing).not.toBe(before);
});

test("given that something happens, only those trials count", async ({ page }) => {
  await simulateCapital(page);
  const under = row(probabilities(page), "Implied price under Market price");
  const count = (await under.getByRole("cell").nth(2).textContent())?.trim();
  await under.getByRole("button", { name: "Only trials in which" }).click();
  await expect(
    page.getByText(`${count} of 10,000 trials, Latin hypercube, seed 1, given: Implied price under Market price.`),
  ).toBeVisible();
  await expect(under).toContainText("100%");
  await under.getByRole("button", { name: "Only trials in which" }).click();
  await expect(page.getByText("10,000 trials, Latin hypercube, seed 1.")).toBeVisible();
});

test("an uncertain input that the scenario sets is told to be not drawn", async ({ page }) => {
  await simulateCapital(page);
  await pickScenario(page, "1873");
  await room(page, "What NVIDIA is worth").click();
  await typeOver(cell(page, "wacc"), "12");
  await room(page, "Simulation").click();
  await expect(page.getByRole("alert")).toHaveText(
    "Nothing is drawn here: no input is uncertain, or those that are have been set.",
  );
  await page.getByRole("combobox", { name: "Another input" }).click();
  await page.getByRole("option", { name: "Tax rate" }).click();
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Set by the scenario, and so not drawn: “Cost of capital”.")).toBeVisible();
});

test("what was found stays when the trials are stopped, and says that it is a part", async ({ page }) => {
  await simulateCapital(page);
  await page.getByLabel("Trials", { exact: true }).fill("1m");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/trials so far, Latin hypercube, seed 1. These are partial results/)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Stopped: what is shown is of the part that was computed.")).toBeVisible();
  await expect(row(figures(page), "Implied price")).toContainText("$");
});

test("a simulation that is saved and opened again is as it was, to the last digit", async ({ page, edition }) => {
  const { files } = edition;
  await simulateCapital(page);
  const uncertain = page.getByRole("combobox", { name: "Another input" });
  await uncertain.fill("Growth after 2034");
  await page.getByRole("option", { name: "Growth after 2034" }).click();
  await sayTriangular(page, "1", "3", "4");
  await page.getByRole("button", { name: "Correlations…" }).click();
  await dialog(page).getByLabel("Growth after 2034 with Cost of capital").fill("0.5");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByLabel("Cost of capital with Growth after 2034")).toHaveValue("0.50");
  await page.keyboard.press("Escape");
  await settled(page);
  await expect(page.getByRole("table", { name: "What moves Implied price" })).toContainText("Growth after 2034");
  const numbers = await figures(page).textContent();

  await files.saveNextAs("uncertain.railhead");
  await menu(page, "File", "Save as…");
  await expect(documentName(page)).toContainText("uncertain.railhead");
  const again = await edition.restart();
  await files.offerAgain("uncertain.railhead");
  await again.keyboard.press("Control+o");
  await expect(documentName(again)).toContainText("uncertain.railhead");
  await room(again, "Simulation").click();
  await expect(again.getByRole("button", { name: "Correlations (1)…" })).toBeVisible();
  await settled(again);
  expect(await figures(again).textContent()).toBe(numbers);
});

test("correlations that cannot be say so, and the arrows go through the matrix", async ({ page }) => {
  await simulateCapital(page);
  for (const name of ["Gross margin", "Growth after 2034"]) {
    const another = page.getByRole("combobox", { name: "Another input" });
    await another.fill(name);
    await page.getByRole("option", { name, exact: true }).click();
    await dialog(page).getByRole("button", { name: "Save" }).click();
  }
  await menu(page, "Model", "Correlations…");
  const between = (a: string, b: string) => dialog(page).getByLabel(new RegExp(`^${a} with ${b}`));
  await between("Cost of capital", "Gross margin").focus();
  await page.keyboard.type("0.5");
  await page.keyboard.press("ArrowDown");
  await expect(between("Growth after 2034", "Gross margin")).toBeFocused();
  await page.keyboard.type("0.5");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("status")).toHaveText("Draws can go together like this.");
  await between("Growth after 2034", "Cost of capital").fill("-90%");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("status")).toContainText("No draws can go together like this.");
  await between("Growth after 2034", "Cost of capital").fill("2");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("alert")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText("⚠ No draws can go together like this.")).toBeVisible();
});

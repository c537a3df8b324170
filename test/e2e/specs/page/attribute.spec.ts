import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, documentName, figure, menu, pickScenario, room, typeOver } from "../../workbench.ts";

const table = (page: Page) => page.locator(".analysis-table");
const row = (page: Page, name: string | RegExp) => table(page).getByRole("row", { name });
/** Cents of each row: a loss stands in parentheses. */
const cents = async (page: Page): Promise<readonly number[]> => {
  const texts = await table(page).locator("tbody td:nth-child(3)").allTextContents();
  return texts.map((text) => {
    const digits = Number(text.replace(/\D/g, ""));
    return text.includes("(") ? -digits : digits;
  });
};
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

test("the flagship's question is answered: what is shown adds up, and a line is a click away", async ({ page }) => {
  await room(page, "Why it changed").click();
  await expect(page.getByText("Implied price goes from $142.58 under Base to $14.33 under 1873")).toBeVisible();
  await expect(row(page, /Inference growth, 2025/)).toContainText("220% → 80%");
  await expect(row(page, /Inference growth, 2025/)).toContainText("▼ (64.56)");
  await expect(row(page, "1873 less Base")).toContainText("▼ (128.25)");
  expect(sumOf(await cents(page))).toBe(-12825);

  await page.getByLabel("To", { exact: true }).selectOption({ label: "Jevons" });
  await expect(row(page, "Jevons less Base")).toContainText("▲ 130.76");
  expect(sumOf(await cents(page))).toBe(13076);

  await row(page, /elasticity/)
    .getByRole("button")
    .click();
  await expect(cell(page, "elasticity")).toBeFocused();
});

test("it is of the model as it stands after an edit, and says so where two scenarios are the same", async ({
  page,
}) => {
  await typeOver(cell(page, "elasticity"), "0.5"); // what 1873 has
  await room(page, "Why it changed").click();
  await expect(table(page).getByRole("row")).toHaveCount(1 + 6 + 1);
  await expect(row(page, /elasticity/)).toHaveCount(0);
  await page.getByLabel("From", { exact: true }).selectOption({ label: "1873" });
  await expect(page.getByText("1873 is no different from itself: choose two scenarios.")).toBeVisible();
});

test("lines counted as one stay so in the file, and are lines again when they are taken apart", async ({
  page,
  edition,
}) => {
  await menu(page, "Model", "New analysis");
  await page.getByRole("menuitem", { name: "Why it changed" }).click();
  await expect(page.getByLabel("Name of the analysis")).toHaveValue("Why it changed 2");
  await page.getByLabel("Split").selectOption({ label: "Story order" });
  await page.getByRole("checkbox", { name: "Choose Training growth, 2025 for a group" }).check();
  await page.getByRole("checkbox", { name: "Choose Inference growth, 2025 for a group" }).check();
  await page.getByLabel("2 lines as one, called").fill("Growth");
  await page.keyboard.press("Enter");
  await expect(row(page, /^Growth/)).toContainText("Inference growth, 2025 220% → 80%");
  const amounts = await cents(page);
  expect(sumOf(amounts)).toBe(-12825);

  await edition.files.saveNextAs("why.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("why.railhead");
  const again = await edition.restart();
  await expect(figure(again, "Implied price")).toContainText("$142.58");
  await edition.files.offerAgain("why.railhead");
  await again.keyboard.press("Control+o");
  await expect(documentName(again)).toContainText("why.railhead");
  await room(again, "Why it changed 2").click();
  await expect(row(again, /^Growth/)).toBeVisible();
  await expect(again.getByLabel("Split")).toHaveValue("story");
  expect(await cents(again)).toEqual(amounts);

  await row(again, /^Growth/)
    .getByRole("button", { name: "Ungroup" })
    .click();
  await expect(row(again, /^Growth/)).toHaveCount(0);
  await expect(row(again, /Inference growth, 2025/)).toBeVisible();
});

test("a combination that has no number is named, and counted as one its lines have", async ({ page }) => {
  await pickScenario(page, "1873");
  await room(page, "What NVIDIA is worth").click();
  await typeOver(cell(page, "terminal_growth"), "2");
  await typeOver(cell(page, "wacc"), "4"); // the growth of the base: alone it divides by zero
  await room(page, "Why it changed").click();
  await expect(page.getByRole("alert")).toHaveText(
    /^Implied price has no number where “.*” is as under 1873 and all else as under Base: group lines/,
  );
  const left = async (of: Locator) => (await of.boundingBox())!.x;
  expect(await left(page.getByRole("columnheader", { name: "What changed" }))).toBe(
    await left(page.getByRole("alert")),
  );
  await page.getByRole("checkbox", { name: /^Choose Cost of capital/ }).check();
  await page.getByRole("checkbox", { name: /^Choose Growth after 2034/ }).check();
  await page.getByRole("button", { name: "Group", exact: true }).click();
  await expect(page.getByRole("alert")).toBeHidden();
  await expect(row(page, /^1873 less Base/)).toContainText("▼");
});

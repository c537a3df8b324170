import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import {
  cell,
  documentName,
  figure,
  labelCell,
  menu,
  messages,
  pickScenario,
  room,
  shownScenario,
  status,
} from "../../workbench.ts";

const answer = (page: Page) => page.locator(".solve-answer");
const row = (page: Page, input: string) => page.locator(".analysis-table tbody tr").filter({ hasText: input });

test("what the market believes is one number, which becomes a scenario that is worth its price", async ({ page }) => {
  await room(page, "What must I believe").click();
  await expect(answer(page)).toHaveText(
    "Price elasticity of demand moves nothing here: Implied price stays at $142.58.",
  );
  await page.locator(".analysis").getByRole("button", { name: "What $118 believes" }).click();
  await expect(answer(page)).toHaveText(
    "Price elasticity of demand has to be 0.91188 for Implied price to be $118.42; it is 0.91.",
  );
  await expect(row(page, "Cost of capital")).toContainText("10.4747%");

  await page.getByRole("button", { name: "Write it into “What $118 believes”" }).click();
  await expect(figure(page, "Implied price")).toContainText("$118.42");
  await expect(answer(page)).toContainText("it is 0.91188");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(figure(page, "Implied price")).toContainText("$117.96");

  await page.getByRole("button", { name: "Write it into a new scenario" }).click();
  await expect(shownScenario(page)).toContainText("Implied price at $118.42");
  await expect(figure(page, "Implied price")).toContainText("$118.42");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(shownScenario(page)).not.toContainText("Implied price at $118.42");
});

test("a new question is asked, answered for every input, and reopens as it was", async ({ page, edition }) => {
  await page.getByRole("button", { name: "+ New analysis" }).click();
  await expect(page.getByRole("menu")).toContainText("There is no optimiser");
  await page.getByRole("menuitem", { name: /^Solve/ }).click();
  await expect(answer(page)).toContainText("Fade of growth has to be 0.710419 for Implied price to be $118.42");
  await row(page, "Tax rate").getByRole("button", { name: "Solve for Tax rate" }).click();
  await expect(answer(page)).toContainText("Tax rate has to be 29.802% for Implied price to be $118.42; it is 16%.");

  await page.getByLabel("Is", { exact: true }).selectOption("a number");
  await page.getByLabel("Level, USD/share").fill("200");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toContainText("None: Implied price runs from");
  await expect(answer(page)).toContainText("and is never $200.00.");

  await edition.files.saveNextAs("asked.railhead");
  await page.keyboard.press("ControlOrMeta+s");
  await expect(documentName(page)).toContainText("asked.railhead");
  await expect(status(page)).not.toContainText("unsaved"); // or the next sitting offers what was not
  const again = await edition.restart();
  await edition.files.offerAgain("asked.railhead");
  await again.keyboard.press("ControlOrMeta+o");
  await expect(documentName(again)).toContainText("asked.railhead");
  await room(again, "Solve").click();
  await expect(answer(again)).toContainText("and is never $200.00.");
  await expect(again.getByLabel("Level, USD/share")).toHaveValue("200");
});

test("a model with nothing to ask about yet says what it lacks", async ({ page }) => {
  const askSolve = async () => {
    await page.getByRole("button", { name: "+ New analysis" }).click();
    await page.getByRole("menuitem", { name: /^Solve/ }).click();
  };
  await menu(page, "File", "New model");
  await askSolve();
  await expect(messages(page)).toContainText("There is nothing to ask about yet: add a line first.");
  await labelCell(page, "new:calculations").click();
  await page.keyboard.type("Worth");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("=7 ");
  await page.keyboard.press("Enter");
  await askSolve();
  await expect(messages(page)).toContainText("Solve looks for an input, and no line is one yet");
});

test("the range that is typed is the one that is searched, and a second input makes a line", async ({ page }) => {
  await room(page, "What must I believe").click();
  await pickScenario(page, "Panic");
  await expect(answer(page)).toContainText("0.91188");
  const from = page.getByLabel("From", { exact: true });
  await from.fill("1");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toContainText("None: Implied price runs from $142.58"); // an elasticity of 1 keeps the demand of the base
  await from.fill("");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toContainText("0.91188");
  await expect(page.getByRole("figure").filter({ hasText: "Where Implied price is $118.42" })).toBeVisible();
  await page.getByRole("button", { name: "Leave the second input out" }).click();
  await expect(page.getByRole("figure").filter({ hasText: "Where Implied price is $118.42" })).toBeHidden();
});

test("axes hold still from scenario to scenario, and a level that is put right has them fit again", async ({
  page,
}) => {
  await room(page, "What must I believe").click();
  await pickScenario(page, "Panic");
  await page.getByLabel("Is", { exact: true }).selectOption("a number");
  const level = page.getByLabel("Level, USD/share");
  await level.fill("1e300");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toContainText("None: Implied price runs from");
  await level.fill("118.42");
  await page.keyboard.press("Enter");
  await expect(answer(page)).toContainText("has to be 0.91188");
  const fit = page.getByRole("figure").first().getByRole("button", { name: "Fit axes" });
  await expect(fit).toHaveCount(0);
  await pickScenario(page, "Base");
  await expect(answer(page)).toContainText("moves nothing here");
  await expect(fit).toBeVisible();
});

test("an input leads to its line", async ({ page }) => {
  await room(page, "What must I believe").click();
  await row(page, "Cost of capital").getByRole("button", { name: "Cost of capital", exact: true }).click();
  await expect(cell(page, "wacc")).toBeFocused();
});

test("who looks for an optimiser in the palette is told what to use", async ({ page }) => {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Search or run" }).fill("optimi");
  await expect(page.getByText("There is no optimiser")).toBeVisible();
});

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, documentName, figure, menu, messages, pickScenario, room, shownScenario } from "../../workbench.ts";

const saved = "Price by efficiency × elasticity";

const table = (page: Page): Locator => page.getByRole("grid", { name: /^Implied price by/ });

/** The number at a step of either axis, counted from 0. */
const number = (page: Page, across: number, down: number): Locator =>
  table(page).locator(`[data-steps="${across},${down}"]`);

const axis = (page: Page, place: string): Locator => page.getByRole("group", { name: place });

async function take(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

test("the flagship's table has the prices of its scenarios, and follows the scenario and every edit", async ({
  page,
}) => {
  await room(page, saved).click();
  await expect(number(page, 9, 0)).toHaveText("23.76"); // a gain of 10, nobody uses more: Panic
  await expect(number(page, 9, 13)).toHaveText("273.34"); // elasticity 1.3: Jevons
  await expect(number(page, 0, 6)).toHaveAccessibleName("142.58, the base");
  await expect(page.getByText("Market price, $118.42")).toBeVisible();
  // 125.55 and 116.63 lie on either side of it
  await expect(number(page, 1, 8)).toHaveAttribute("data-edge", /right/);
  await expect(number(page, 1, 1)).not.toHaveAttribute("data-edge", /./);

  await pickScenario(page, "Panic");
  await expect(number(page, 9, 0)).toHaveAccessibleName("23.76, the base");

  await pickScenario(page, "Base");
  await room(page, "What NVIDIA is worth").click();
  await cell(page, "diluted_shares").click();
  await page.keyboard.type("49.608"); // twice as many: half the price
  await page.keyboard.press("Enter");
  await room(page, saved).click();
  await expect(number(page, 9, 0)).toHaveText("11.88");
  await expect(number(page, 0, 6)).toHaveAccessibleName("71.29, the base");
});

test("arrows go through the numbers, and one of them becomes a scenario", async ({ page }) => {
  await room(page, saved).click();
  await number(page, 0, 6).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "End"]) await page.keyboard.press(key);
  await expect(number(page, 19, 7)).toBeFocused();
  const price = await number(page, 19, 7).textContent();
  await page.keyboard.press("Enter");
  const opened = page.getByRole("menu");
  await expect(opened).toContainText("Efficiency gain 20.0, Price elasticity of demand 0.70");
  await opened.getByRole("menuitem", { name: "Make this a scenario" }).click();
  await expect(shownScenario(page)).toContainText("Efficiency gain 20.0, Price elasticity of demand 0.70");
  await expect(figure(page, "Implied price")).toContainText(`$${price}`);
  await expect(number(page, 19, 7)).toHaveAccessibleName(`${price}, the base`);

  await number(page, 4, 4).click();
  await page.getByRole("menuitem", { name: "Go to Efficiency gain" }).click();
  await expect(cell(page, "efficiency_gain")).toBeFocused();
});

test("a table of one's own is asked, says why a number is missing, and reopens as it was", async ({
  page,
  edition,
}) => {
  await page.getByRole("button", { name: "+ New analysis" }).click();
  await page.getByRole("menuitem", { name: /^Sensitivity table/ }).click();
  await expect(axis(page, "Across").getByLabel("Input")).toHaveValue("Fade of growth"); // what moves the price most
  await expect(number(page, 4, 4)).toHaveAccessibleName("142.58, the base");

  await axis(page, "Across").getByLabel("Input").fill("Diluted");
  await page.getByRole("option", { name: "Diluted shares" }).click();
  await axis(page, "Across").getByLabel("Steps", { exact: true }).selectOption("List");
  await take(axis(page, "Across").getByLabel("Percent of base"), "0, 50, 100, two");
  await expect(axis(page, "Across")).toContainText(/two/);
  await take(axis(page, "Across").getByLabel("Percent of base"), "0, 50, 100, 200");
  await expect(number(page, 1, 4)).toHaveText("285.17");
  await expect(number(page, 3, 4)).toHaveText("71.29");
  await expect(number(page, 0, 4)).toHaveText("error");
  await number(page, 0, 4).click();
  await expect(page.getByRole("menu")).toContainText(/zero/);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Swap the axes" }).click();
  await expect(number(page, 4, 1)).toHaveText("285.17");

  await edition.files.saveNextAs("table.railhead");
  await menu(page, "File", "Save as…");
  await expect(documentName(page)).toContainText("table.railhead");
  const again = await edition.restart();
  await edition.files.offerAgain("table.railhead");
  await again.keyboard.press("Control+o");
  await expect(documentName(again)).toContainText("table.railhead");
  await room(again, "Sensitivity table").click();
  await expect(number(again, 4, 1)).toHaveText("285.17");
  await expect(axis(again, "Down").getByLabel("Percent of base")).toHaveValue("0, 50, 100, 200");
});

test("a complaint about a narrow field moves neither it nor the fields beside it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await room(page, saved).click();
  await expect(number(page, 9, 0)).toHaveText("23.76");
  const fields = axis(page, "Across").locator("input, select");
  const boxes = async () => Promise.all((await fields.all()).map((field) => field.boundingBox()));
  const before = await boxes();
  for (const label of [/^From/, /^To/, /^In steps/]) {
    await take(axis(page, "Across").getByLabel(label), "abc");
    await expect(axis(page, "Across").getByRole("alert")).toBeInViewport({ ratio: 1 });
    expect(await boxes()).toEqual(before);
    await page.keyboard.press("Escape");
  }
});

test("201 by 201 numbers are a map that the arrows read; one input is a curve", async ({ page, edition }) => {
  await room(page, saved).click();
  await take(axis(page, "Across").getByLabel("In steps"), "201");
  await take(axis(page, "Down").getByLabel("In steps"), "202");
  await expect(axis(page, "Down")).toContainText("It takes a whole number from 2 to 201.");
  await take(axis(page, "Down").getByLabel("In steps"), "201");
  const map = page.getByRole("region", { name: /^Implied price: arrows/ });
  const isDrawn = (across: number, down: number) =>
    map.locator("canvas").evaluate(
      (canvas: HTMLCanvasElement, [x, y]) => {
        const pixel = canvas.getContext("2d")!.getImageData(canvas.width * x!, canvas.height * y!, 1, 1);
        return pixel.data[3]! > 0;
      },
      [across, down],
    );
  for (const down of [0.15, 0.8]) await expect.poll(() => isDrawn(0.5, down), "cells fill the map").toBe(true);
  await map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(map).toContainText("Efficiency gain 1.095, Price elasticity of demand 0.600: $137.89");
  await page.getByRole("button", { name: "Copy or save Implied price", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy data" }).click();
  await expect(messages(page)).toContainText("on the clipboard as a table");
  const rows = Buffer.from((await edition.copied())["text/plain"]!)
    .toString()
    .trimEnd()
    .split(/\r?\n/);
  expect(rows).toHaveLength(202);
  expect(rows[1]!.split("\t")).toHaveLength(202);

  await page.getByRole("button", { name: "Remove Down" }).click();
  await expect(
    page.getByRole("figure", { name: "" }).filter({ hasText: "Implied price by Efficiency gain" }),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: /^1\.000 142\.58/ })).toBeVisible();
});

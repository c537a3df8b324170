import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, cellFormula, figure, grid, labelCell, menu } from "../../workbench.ts";

const unitCell = (page: Page, row: string) => grid(page).locator(`[row-id="${row}"] [col-id="unit"]`);

const item = (page: Page, name: string) => page.getByRole("menuitem", { name });

/** What the five lines come to: 100 USD times 5 million, and 40 % of that. */
async function expectValuation(page: Page): Promise<void> {
  await expect(cell(page, "revenue")).toHaveText("500.0");
  await expect(cell(page, "profit")).toHaveText("200.0");
  await expect(grid(page).locator(".unit-warning, .fault")).toHaveCount(0);
}

test("a new person builds a valuation of five lines with the keyboard alone", async ({ page }) => {
  const { keyboard } = page;
  await keyboard.press("ControlOrMeta+n");
  await expect(labelCell(page, "new:inputs")).toHaveText("Type a name to add a line");
  await expect(labelCell(page, "new:inputs")).toBeFocused();
  for (const [label, unit, value] of [
    ["Price", "USD", "100"],
    ["Units", "m", "5"],
    ["Margin", "%", "40"],
  ] as const) {
    for (const text of [label, unit]) {
      await keyboard.type(text);
      await keyboard.press("Tab");
    }
    await keyboard.type(value);
    await keyboard.press("Enter");
    await expect(labelCell(page, "new:inputs")).toBeFocused();
  }
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  for (const [label, formula] of [
    ["Revenue", "price * units"],
    ["Profit", "revenue * margin"],
  ] as const) {
    await expect(labelCell(page, "new:calculations")).toBeFocused();
    await keyboard.type(label);
    await keyboard.press("Tab");
    await keyboard.type("USD m");
    await keyboard.press("Tab");
    await keyboard.type(`=${formula} `); // behind a space no word is left to be completed
    await keyboard.press("Enter");
    await expect(cell(page, label.toLowerCase())).toBeFocused();
    await keyboard.press("Home");
    await keyboard.press("ArrowDown");
  }
  await expectValuation(page);
});

test("and with the mouse, whose menu makes an input a calculation", async ({ page }) => {
  const { keyboard } = page;
  await menu(page, "File", "New model");
  for (const [label, unit, value] of [
    ["Price", "USD", "100"],
    ["Units", "m", "5"],
    ["Margin", "%", "40"],
  ] as const) {
    const name = label.toLowerCase();
    await labelCell(page, "new:inputs").click();
    await keyboard.type(label);
    await labelCell(page, "new:calculations").click();
    await unitCell(page, name).click();
    await keyboard.type(unit);
    await cell(page, name).click();
    await keyboard.type(value);
    await labelCell(page, "new:calculations").click();
  }
  for (const [label, formula] of [
    ["Revenue", "price * units"],
    ["Profit", "revenue * margin"],
  ] as const) {
    const name = label.toLowerCase();
    await labelCell(page, "new:calculations").click();
    await keyboard.type(label);
    await labelCell(page, "new:inputs").click();
    await unitCell(page, name).click();
    await keyboard.type("USD m");
    await labelCell(page, name).click({ button: "right" });
    await item(page, "Make it a calculation").click();
    await expect(cellFormula(page)).toBeFocused();
    await keyboard.type(`${formula} `);
    await labelCell(page, "new:inputs").click();
  }
  await expectValuation(page);
});

test("deleting a line that is read offers what can become of its readers, and each is one step", async ({ page }) => {
  const { keyboard } = page;
  await labelCell(page, "elasticity").click({ button: "right" });
  await item(page, "Delete").click();
  const dialog = page.getByRole("dialog", { name: /^Delete Price elasticity/ });
  await expect(dialog).toContainText("The formula of Efficiency factor reads it.");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(labelCell(page, "elasticity")).toBeVisible();

  const price = await figure(page, "Implied price").textContent();
  await keyboard.press("ControlOrMeta+-");
  await dialog.getByRole("button", { name: "Put its number in its place" }).click();
  await expect(labelCell(page, "elasticity")).toHaveCount(0);
  await expect(figure(page, "Implied price")).toHaveText(price ?? "");
  await keyboard.press("ControlOrMeta+z");
  await expect(labelCell(page, "elasticity")).toBeVisible();
});

test("a line that is dragged by its grip stands where the rule showed, and a group goes with its head", async ({
  page,
}) => {
  const { keyboard, mouse } = page;
  await labelCell(page, "adoption").click();
  await keyboard.press("Alt+Shift+ArrowRight");
  const from = await labelCell(page, "elasticity").boundingBox();
  const to = await labelCell(page, "training_growth_end").boundingBox();
  if (from === null || to === null) throw new Error("both lines are in sight");
  await labelCell(page, "elasticity").hover();
  await mouse.move(from.x + 5, from.y + 12);
  await mouse.down();
  await mouse.move(from.x + 12, from.y + 60, { steps: 4 });
  await mouse.move(to.x + 40, to.y + to.height - 5, { steps: 4 });
  await expect(page.locator(".drop-rule")).toBeVisible();
  await mouse.up();
  const indexOf = async (row: string) =>
    Number(await grid(page).locator(`[row-id="${row}"]`).first().getAttribute("row-index"));
  await expect.poll(async () => (await indexOf("elasticity")) - (await indexOf("training_growth_end"))).toBe(1);
  expect((await indexOf("adoption")) - (await indexOf("elasticity"))).toBe(1);
  await keyboard.press("ControlOrMeta+z");
  await expect.poll(() => indexOf("elasticity")).toBe(2);
});

/** A row that is taken away by the keyboard leaves the keyboard at its neighbour, else at what adds rows: never nowhere. */
import type { Locator } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { menu, room } from "../../workbench.ts";

async function pressOn(button: Locator): Promise<void> {
  await button.focus();
  await button.press("Enter");
}

test("the last event of a simulation, and then the only one", async ({ page }) => {
  await room(page, "Simulation").click();
  const probabilities = page.getByRole("region", { name: "Probabilities" });
  const away = probabilities.getByRole("button", { name: /^Take .* away$/ });
  const add = probabilities.getByRole("button", { name: "+ Event" });
  await expect(away.first()).toBeVisible();
  await add.click();
  const count = await away.count();
  expect(count).toBeGreaterThan(1);
  await pressOn(away.last());
  await expect(away).toHaveCount(count - 1);
  for (let left = count - 1; left > 0; left--) {
    await expect(away).toHaveCount(left);
    await expect(away.last()).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(add).toBeFocused();
});

test("the last figure and the last curve of a comparison, and a scenario", async ({ page }) => {
  await room(page, "Scenarios").click();
  const heads = page.locator(".comparison-head");
  await expect(heads.first()).toBeVisible();
  const count = await heads.count();
  await pressOn(heads.last());
  await pressOn(page.getByRole("group", { name: "The chosen figure" }).getByRole("button", { name: "Remove" }));
  await expect(heads).toHaveCount(count - 1);
  await expect(heads.last()).toBeFocused();

  const places = page.getByRole("button", { name: /^Place of/ });
  const curves = await places.count();
  await pressOn(places.last());
  await pressOn(page.getByRole("menuitem", { name: "Remove" }));
  await expect(places).toHaveCount(curves - 1);
  await expect(places.last()).toBeFocused();

  await pressOn(page.getByRole("button", { name: "What to do with Panic" }));
  await pressOn(page.getByRole("menuitem", { name: "Delete" }));
  await expect(page.getByRole("button", { name: "What to do with Panic" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^What to do with/ }).first()).toBeFocused();
});

test("a scenario about which is asked first, because another rests on it; and one that is kept after all", async ({
  page,
}) => {
  await room(page, "Scenarios").click();
  const menuOf = (scenario: string) => page.getByRole("button", { name: `What to do with ${scenario}` });
  const question = page.getByRole("dialog");
  await pressOn(menuOf("1873"));
  await pressOn(page.getByRole("menuitem", { name: "Name, base, axis…" }));
  await question.getByLabel("Based on").selectOption("Panic");
  await pressOn(question.getByRole("button", { name: "Save" }));
  await expect(question).toBeHidden();
  for (const { answer, next } of [
    { answer: "Keep it", next: "Panic" },
    { answer: "Delete", next: "What $118 believes" },
  ]) {
    await pressOn(menuOf("Panic"));
    await pressOn(page.getByRole("menuitem", { name: "Delete" }));
    await pressOn(question.getByRole("button", { name: answer }));
    await expect(question).toBeHidden();
    await expect(menuOf(next)).toBeFocused();
  }
  await expect(menuOf("Panic")).toHaveCount(0);
});

test("an input of a tornado, which goes only when the next report has come", async ({ page }) => {
  await room(page, "Tornado").click();
  const out = page.getByRole("button", { name: /^Leave .* out$/ });
  await expect(out.first()).toBeVisible();
  const count = await out.count();
  await pressOn(out.last());
  await expect(out).toHaveCount(count - 1);
  await expect(out.last()).toBeFocused();
});

test("a member of a list, at once or after a question, and the list itself", async ({ page }) => {
  await menu(page, "Model", "Lists…");
  const lists = page.getByRole("dialog", { name: "Lists" });
  await lists.getByRole("button", { name: /^Lender/ }).click();
  await lists.getByLabel("New member").fill("Apollo");
  await page.keyboard.press("Enter");
  const remove = lists.getByRole("button", { name: /^Remove / });
  await pressOn(lists.getByRole("button", { name: "Remove Apollo" }));
  await expect(lists.getByRole("button", { name: "Remove Apollo" })).toHaveCount(0);
  await expect(remove.last()).toBeFocused();

  const name = (await remove.nth(1).getAttribute("aria-label")) ?? "";
  await pressOn(remove.nth(1));
  await pressOn(lists.getByRole("button", { name: "Keep it" }));
  await expect(lists.getByRole("button", { name })).toBeFocused();
  await pressOn(remove.nth(1));
  await pressOn(lists.getByRole("button", { name: "Remove", exact: true }));
  await expect(lists.getByRole("button", { name })).toHaveCount(0);
  await expect(remove.nth(1)).toBeFocused();

  await lists.getByLabel("New list").fill("Region");
  await page.keyboard.press("Enter");
  await pressOn(lists.getByRole("button", { name: "Delete list…" }));
  await expect(lists.getByRole("button", { name: /^Region/ })).toHaveCount(0);
  await expect(lists.getByLabel("New list")).toBeFocused();
});

test("figures of the headline, up to the only one; the dialog has the keyboard then", async ({ page }) => {
  await menu(page, "Model", "Headline and charts…");
  const dialog = page.getByRole("dialog");
  const out = dialog.getByRole("button", { name: /out of the headline$/ });
  await out.last().focus();
  for (let left = await out.count(); left > 0; left--) {
    await expect(out).toHaveCount(left);
    await expect(out.last()).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(out).toHaveCount(0);
  await expect(dialog).toBeFocused();
});

test("a message that is dismissed", async ({ page }) => {
  await page.getByRole("button", { name: "Copy or save Revenue and free cash flow", exact: true }).click();
  await page.getByRole("menuitem", { name: "Copy data" }).click();
  const dismiss = page.getByRole("button", { name: "Dismiss" });
  await pressOn(dismiss);
  await expect(dismiss).toHaveCount(0);
  await expect(page.locator(".workbench-grid .ag-cell-focus")).toBeFocused();
});

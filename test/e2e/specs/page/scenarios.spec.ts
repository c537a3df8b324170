import { expect, test } from "../../test.ts";
import { figure, grid, messages, pickScenario, room } from "../../workbench.ts";

/** The two columns of the reference, a zero shown as a dash; from an independent implementation of the model. */
const EXPECTED = [
  { scenario: "Panic", price: "$23.76", loss: "–" },
  { scenario: "What $118 believes", price: "$117.96", loss: "–" },
  { scenario: "Jevons", price: "$273.34", loss: "–" },
  { scenario: "Open models", price: "$69.50", loss: "–" },
  { scenario: "Tenant walks", price: "$52.46", loss: "$3.58bn" },
  { scenario: "1873", price: "$14.33", loss: "$5.90bn" },
  { scenario: "Base", price: "$142.58", loss: "–" },
];

test("each scenario shows its price and its loss at once", async ({ page }) => {
  for (const { scenario, price, loss } of EXPECTED) {
    await pickScenario(page, scenario);
    await expect(figure(page, "Implied price")).toContainText(price);
    await expect(figure(page, "Lenders' loss")).toContainText(loss);
  }
});

test("a scenario says what it assumes, and the base stands behind its figures", async ({ page }) => {
  await pickScenario(page, "Panic");
  await expect(page.getByText("90% cheaper, so 90% fewer")).toBeVisible();
  await expect(figure(page, "Implied price")).toContainText("$142.58");
});

test("a number that a scenario changed says, where the pointer rests on it, what it is without", async ({ page }) => {
  await pickScenario(page, "Panic");
  await grid(page).locator(".period.override").first().hover();
  await expect(page.getByRole("tooltip")).toHaveText(/^Changed by this scenario; base /);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

test("a number that another scenario changed for this one names it, and is taken back there alone", async ({
  page,
}) => {
  await room(page, "Scenarios").click();
  await page.getByRole("button", { name: "New scenario…" }).click();
  const dialog = page.getByRole("dialog", { name: "New scenario" });
  await dialog.getByLabel("Name").fill("Panic and then");
  await dialog.getByRole("checkbox", { name: "Jevons" }).check();
  await dialog.getByRole("checkbox", { name: "Panic" }).check();
  await expect(dialog).toContainText("“Panic” replaces what “Jevons” changes in “Price elasticity of demand”.");
  await dialog.getByRole("button", { name: "Add" }).click();
  const inspector = page.getByRole("region", { name: "Selected cell" });
  await expect(inspector).toContainText("changed by “Panic”, which this scenario rests on");
  await expect(inspector.getByRole("button", { name: "Back to the base" })).toHaveCount(0);
  await pickScenario(page, "Panic");
  await expect(inspector.getByRole("button", { name: "Back to the base" })).toBeVisible();

  await page.getByRole("button", { name: "What to do with Panic", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const question = page.getByRole("dialog", { name: "Delete “Panic”?" });
  await expect(question).toContainText("“Panic and then” combines it with others: it takes over 2 changes");
  await question.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Scenarios", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(question.and(page.locator(":focus-within"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await page.getByRole("button", { name: "What to do with Panic", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await question.getByRole("button", { name: "Delete" }).click();
  await expect(messages(page)).toContainText("“Panic” is deleted. Undo brings it back.");
});

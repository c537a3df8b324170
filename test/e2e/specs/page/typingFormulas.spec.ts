import { expect, test } from "../../test.ts";
import { cell, cellFormula, figure, formulaField, grid, labelCell, menu, messages, typeOver } from "../../workbench.ts";

test("a formula is pointed together over its row, seen in value and taken", async ({ page }) => {
  await cell(page, "training_growth", 2).click();
  await page.keyboard.press("=");
  await cell(page, "training_growth_start", 0).click();
  await expect(cellFormula(page)).toHaveText("=training_growth_start");
  // Pointed at again before anything else is typed: the other takes its place.
  await cell(page, "inference_growth", 1).click();
  await expect(cellFormula(page)).toHaveText("=prev(inference_growth)");
  await page.keyboard.press("ArrowRight");
  await expect(cellFormula(page)).toHaveText("=inference_growth");
  await page.keyboard.press("ArrowDown");
  await expect(cellFormula(page)).toHaveText("=other_growth");
  await page.keyboard.type(" * ");
  await labelCell(page, "growth_fade").click();
  await expect(cellFormula(page)).toHaveText("=other_growth * growth_fade");
  await expect(page.locator('.ag-row[row-id="growth_fade"] [data-number="2"]')).toBeVisible();
  await expect(page.locator(".cell-formula output")).toContainText("= 39.1%");

  await page.keyboard.press("Enter");
  await expect(cellFormula(page)).toHaveCount(0);
  await expect(cell(page, "training_growth", 2)).toHaveText("39.1");
  await expect(cell(page, "inference_growth", 2)).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(cell(page, "training_growth", 2)).toHaveText("112.5");
});

test("a formula begun as soon as one is at its cell stays in hand", async ({ page }) => {
  await cell(page, "training_growth", 2).click();
  for (const step of ["F8", "Shift+F8", "F8", "Shift+F8"]) {
    await Promise.all([step, "=", "7"].map((key) => page.keyboard.press(key))); // within one frame
    await expect(cellFormula(page)).toHaveText("=7");
    await Promise.all(["8", "Escape"].map((key) => page.keyboard.press(key)));
    await expect(cellFormula(page)).toHaveCount(0);
  }
});

test("a name is completed in the formula line, an error is put right there, and a number becomes an assumption", async ({
  page,
}) => {
  await cell(page, "training_growth", 1).click();
  await formulaField(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("start");
  await expect(page.getByRole("option", { name: /training_growth_start/ })).toContainText("Training growth, 2025");
  await page.keyboard.press("Tab");
  await expect(formulaField(page)).toHaveText("training_growth_start");
  await page.keyboard.type(" - growht_fade");
  await expect(page.getByText('There is no line called "growht_fade"').first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(formulaField(page)).toBeFocused();
  await page.keyboard.press("Control+.");
  await expect(formulaField(page)).toHaveText("training_growth_start - growth_fade");
  await page.keyboard.type(" * 25%");
  await page.getByRole("button", { name: "Make 25% an assumption" }).click();
  await expect(formulaField(page)).toHaveText("training_growth_start - growth_fade * training_growth_assumption");
  await page.keyboard.press("Enter");
  await expect(cell(page, "training_growth_assumption", 0)).toHaveText("25.0");
  await expect(cell(page, "training_growth", 1)).toHaveText("131.8");

  // One step: the line and the formula that reads it go together.
  await page.keyboard.press("Control+z");
  await expect(cell(page, "training_growth_assumption", 0)).toHaveCount(0);
  await expect(figure(page, "Implied price")).toContainText("$142.58");
});

test("F2 opens the formula in its cell; what is selected is evaluated beside it; Esc gives it up", async ({ page }) => {
  await cell(page, "training_growth", 1).click();
  await page.keyboard.press("F2");
  const before = (await cellFormula(page).textContent()) ?? "";
  await expect(cellFormula(page)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+Shift+ArrowRight");
  await page.keyboard.press("F9");
  await expect(page.locator(".cell-formula .formula-evaluated")).toHaveText("training_growth_end = 12%");
  await expect(cellFormula(page)).toHaveText(before);
  await page.keyboard.press("End");
  await page.keyboard.type(" + ");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The formula ends too early").first()).toBeVisible();
  await expect(cellFormula(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(cellFormula(page)).toHaveCount(0);
  await expect(cell(page, "training_growth", 1)).toBeFocused();
  await expect(cell(page, "training_growth", 1)).toHaveText("150.0");
});

test("a formula begun in its cell goes on in the formula line and back in its cell, and the functions are looked up on the way", async ({
  page,
}) => {
  await cell(page, "training_growth", 1).click();
  await page.keyboard.press("=");
  await page.keyboard.type("growht_fade * 2");
  await formulaField(page).click();
  await expect(cellFormula(page)).toHaveCount(0);
  await expect(formulaField(page)).toHaveText("=growht_fade * 2");
  await page.locator(".formula-bar .syntax-error").hover();
  await page.locator(".cm-tooltip-lint").getByRole("button", { name: "Write growth_fade" }).click();
  await expect(formulaField(page)).toHaveText("=growth_fade * 2");
  await expect(formulaField(page)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" + max(1, ");
  await page.keyboard.press("F1");
  await expect(page.getByRole("textbox", { name: "Search the functions" })).toHaveValue("max");
  await page.keyboard.press("Escape");
  await expect(formulaField(page)).toBeFocused();

  // Its own cell brings it back there, the caret where it was.
  await cell(page, "training_growth", 1).click();
  await expect(cellFormula(page)).toBeFocused();
  await page.keyboard.type("3");
  await expect(cellFormula(page)).toHaveText("=growth_fade * 2 + max(1, 3)");
  await expect(formulaField(page)).toHaveText("=growth_fade * 2 + max(1, 3)");
  await page.keyboard.press("Enter");
  await expect(cellFormula(page)).toHaveCount(0);
  await expect(cell(page, "training_growth", 1)).toHaveText("445.7");
  await page.keyboard.press("Control+z");
  await expect(cell(page, "training_growth", 1)).toHaveText("150.0");
});

test("a formula with an error that is left for a menu is kept to go on with, whatever is done meanwhile", async ({
  page,
}) => {
  await cell(page, "training_growth", 1).click();
  await page.keyboard.press("=");
  await page.keyboard.type("growht_fade * 2");
  await menu(page, "View", /^Trends/);
  await expect(cellFormula(page)).toHaveCount(0);
  await typeOver(cell(page, "adoption", 3), "55");
  await messages(page).getByRole("button", { name: "Go on with it" }).click();
  await expect(cellFormula(page)).toHaveText("=growht_fade * 2");
  await expect(cellFormula(page)).toBeFocused();
  await expect(messages(page)).not.toContainText("was not taken");
  await page.locator(".cell-formula").getByRole("button", { name: "Write growth_fade" }).click();
  await page.keyboard.press("Enter");
  await expect(cellFormula(page)).toHaveCount(0);
  await expect(cell(page, "training_growth", 1)).toHaveText("145.7");
});

test("what is said of a formula on the lowest row is said above it", async ({ page }) => {
  const lowest = await grid(page).evaluate((root) => {
    const { bottom } = root.querySelector(".ag-grid-viewport, .ag-body-viewport")!.getBoundingClientRect();
    const rows = [...root.querySelectorAll(".ag-row[row-id]")];
    const inSight = rows.filter((row) => row.getBoundingClientRect().bottom <= bottom);
    return inSight.findLast((row) => /^[a-z_0-9]+$/.test(row.getAttribute("row-id")!))!.getAttribute("row-id")!;
  });
  await cell(page, lowest, 1).click();
  await page.keyboard.press("=");
  await page.keyboard.type("2 * ");
  const said = page.locator(".cell-formula .formula-below");
  await expect(said).toContainText("The formula ends too early");
  const overlap = await said.evaluate((below) => {
    const status = document.querySelector("footer, [role='contentinfo']")!.getBoundingClientRect();
    return below.getBoundingClientRect().bottom - status.top;
  });
  expect(overlap).toBeLessThanOrEqual(0);
});

test("where no line is yet, the key that follows = is the formula's, even before the next frame is over", async ({
  page,
}) => {
  const begin = () =>
    page.evaluate(async () => {
      const key = new KeyboardEvent("keydown", { key: "=", code: "Equal", bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(key);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.activeElement?.closest(".cell-formula") !== null;
    });
  await cell(page, "training_growth", 1).click();
  await begin(); // the editor is loaded with its first formula
  await expect(cellFormula(page)).toBeFocused();
  await page.keyboard.press("Escape");
  for (const row of ["new:demand", "new:price"]) {
    await labelCell(page, row).click();
    expect(await begin(), row).toBe(true);
    await page.keyboard.type("1 + 2");
    await expect(cellFormula(page)).toHaveText("=1 + 2");
    await page.keyboard.press("Enter");
    await expect(cellFormula(page)).toHaveCount(0);
  }
});

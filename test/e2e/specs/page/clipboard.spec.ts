import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, grid, labelCell, menu, messages, typeOver } from "../../workbench.ts";

/** Another program puts this on the clipboard and the person presses Ctrl+V. */
async function pasteFromElsewhere(page: Page, flavours: { readonly [type: string]: string }): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, flavours);
}

/** What Ctrl+C puts on the clipboard, by its forms. */
const copied = (page: Page): Promise<{ readonly [type: string]: string }> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
  });

async function selectBlock(page: Page, line: string, from: number, to: number): Promise<void> {
  await cell(page, line, from).click();
  await cell(page, line, to).click({ modifiers: ["Shift"] });
}

const undo = (page: Page) => page.getByRole("button", { name: /^Undo: / });

test("a block that is copied and pasted elsewhere is one step", async ({ page }) => {
  await selectBlock(page, "adoption", 1, 3);
  const copied = await Promise.all([1, 2, 3].map((period) => cell(page, "adoption", period).textContent()));
  await page.keyboard.press("Control+c");
  await cell(page, "on_device_share", 1).click();
  const before = await cell(page, "on_device_share", 2).textContent();
  expect(copied).not.toContain(before);
  await page.keyboard.press("Control+v");
  await expect(undo(page)).toHaveAccessibleName("Undo: Paste 3 cells");
  for (const [index, text] of copied.entries())
    await expect(cell(page, "on_device_share", index + 1)).toHaveText(text ?? "");
  await page.keyboard.press("Control+z");
  await expect(cell(page, "on_device_share", 2)).toHaveText(before ?? "");
});

test("what is cut is gone from where it was, and can be pasted", async ({ page }) => {
  await typeOver(cell(page, "adoption", 1), "11");
  await cell(page, "adoption", 1).click();
  await page.keyboard.press("Control+x");
  await expect(cell(page, "adoption", 1)).not.toHaveText("11");
  await cell(page, "adoption", 2).click();
  await page.keyboard.press("Control+v");
  await expect(cell(page, "adoption", 2)).toHaveText("11");
});

test("numbers are taken from a spreadsheet's table with every digit", async ({ page }) => {
  await cell(page, "adoption", 1).click();
  await pasteFromElsewhere(page, {
    "text/html": '<table><tr><td sdval="0.123456789012345" sdnum="1033;0;0%">12%</td></tr></table>',
    "text/plain": "12%",
  });
  await cell(page, "adoption", 1).dblclick();
  await expect(cell(page, "adoption", 1).getByRole("textbox")).toHaveValue("12.3456789012345");
});

test("a block that LibreOffice copied comes with every digit that it gives", async ({ page }) => {
  const html = await readFile("test/models/clipboard/libreoffice.html", "utf8");
  // Its row of percentages alone: 12.3%, 33% and (7.5%), under labels the grid has no place for.
  const row = /<tr>\s*<td[^>]*>Margin<\/td>(.*?)<\/tr>/s.exec(html)![1]!;
  await cell(page, "adoption", 1).click();
  await pasteFromElsewhere(page, { "text/html": html.replace(/<tr>.*<\/tr>/s, `<tr>${row}</tr>`), "text/plain": "" });
  await expect(undo(page)).toHaveAccessibleName("Undo: Paste 3 cells");
  for (const [period, digits] of [
    [1, "12.3456789012345"],
    [2, "33.3333333333333"],
    [3, "-7.5"],
  ] as const) {
    await cell(page, "adoption", period).dblclick();
    await expect(cell(page, "adoption", period).getByRole("textbox")).toHaveValue(digits);
    await page.keyboard.press("Escape");
  }

  // And back: what the grid puts on the clipboard has the numbers that LibreOffice had put there.
  await selectBlock(page, "adoption", 1, 3);
  const behind = (text: string) => [...text.matchAll(/sdval="([^"]*)"/g)].map(([, digits]) => Number(digits));
  expect(behind((await copied(page))["text/html"]!)).toEqual(behind(row));
});

test("a paste over formulas asks first, and can leave them", async ({ page }) => {
  const calculated = grid(page).locator('.period[col-id="period-2"]:not(.input, :empty)').first();
  const before = await calculated.textContent();
  await calculated.click();
  await pasteFromElsewhere(page, { "text/plain": "7" });
  const question = page.getByRole("dialog", { name: "Paste over calculations?" });
  await expect(question).toContainText("1 number would stand over formulas");
  await question.getByRole("button", { name: "Cancel" }).click();
  await expect(calculated).toHaveText(before ?? "");
});

test("1,234 is asked about; a text is refused, and nothing is changed", async ({ page }) => {
  await cell(page, "elasticity").click();
  await pasteFromElsewhere(page, { "text/plain": "1,234" });
  await page.getByRole("button", { name: "Comma: 1.234" }).click();
  await expect(cell(page, "elasticity")).toHaveText("1.23");
  await cell(page, "elasticity").click();
  await pasteFromElsewhere(page, { "text/plain": "about one" });
  await expect(messages(page)).toContainText("Nothing was pasted");
  await expect(cell(page, "elasticity")).toHaveText("1.23");
});

test("Ctrl+R and Ctrl+D fill, Ctrl+' copies from above, Ctrl+Enter fills what is selected", async ({ page }) => {
  await typeOver(cell(page, "adoption", 1), "11");
  await selectBlock(page, "adoption", 1, 3);
  await page.keyboard.press("Control+r");
  await expect(cell(page, "adoption", 3)).toHaveText("11");
  await expect(undo(page)).toHaveAccessibleName("Undo: Fill 2 cells");

  await cell(page, "adoption", 3).click();
  await cell(page, "on_device_share", 3).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Control+d");
  await expect(cell(page, "on_device_share", 3)).toHaveText("11");

  await cell(page, "on_device_share", 4).click();
  await page.keyboard.press("Control+'");
  await expect(cell(page, "on_device_share", 4)).toHaveText((await cell(page, "adoption", 4).textContent()) ?? "");

  await typeOver(cell(page, "on_device_share", 4), "12");
  await cell(page, "on_device_share", 4).click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+Enter");
  await expect(undo(page)).toHaveAccessibleName("Undo: Fill 3 cells");
  await expect(cell(page, "on_device_share", 6)).toHaveText("12");
});

test("paste special shows what is on the clipboard and transposes it", async ({ page }) => {
  await cell(page, "adoption", 1).click();
  await page.keyboard.press("Control+Alt+v");
  const dialog = page.getByRole("dialog", { name: "Paste special" });
  await expect(dialog).toBeVisible();
  await pasteFromElsewhere(page, { "text/plain": "11\n12\n13\n" });
  await expect(dialog).toContainText("3 rows of 1 column");
  await dialog.getByLabel("Transposed").check();
  await dialog.getByRole("button", { name: "Paste", exact: true }).click();
  await expect(cell(page, "adoption", 3)).toHaveText("13");
});

test("rows pasted past the last line are offered as new lines, and are lines once", async ({ page }) => {
  await menu(page, "File", /^New model/);
  await typeOver(labelCell(page, "new:calculations"), "Sales");
  await cell(page, "sales", 0).click();
  await pasteFromElsewhere(page, { "text/plain": "11\t12\n21\t22\n31\t32\n" });
  const question = page.getByRole("dialog", { name: "More rows than lines" });
  await expect(question).toBeVisible();
  await expect(cell(page, "sales", 0)).not.toHaveText("11.00");
  await question.getByRole("button", { name: "Add new lines" }).click();
  await expect(cell(page, "sales", 1)).toHaveText("12.00");
  await expect(cell(page, "new_line_1", 1)).toHaveText("22.00");
  await expect(cell(page, "new_line_2", 1)).toHaveText("32.00");
  await page.keyboard.press("Control+z");
  await expect(labelCell(page, "new_line_1")).toHaveCount(0);
  await expect(cell(page, "sales", 0)).toBeFocused();
});

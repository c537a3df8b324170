import { edits } from "../keys/edits.ts";
import { elsewhere } from "../keys/elsewhere.ts";
import { tells, tryRow } from "../keys/keyRow.ts";
import { moves } from "../keys/moves.ts";
import { selects } from "../keys/selects.ts";
import { expect, test } from "../test.ts";
import { cell, documentName, labelCell, menu, typeOver } from "../workbench.ts";

for (const [name, rows] of Object.entries({ moves, selects, edits, elsewhere }))
  test(`keys do what hands expect: ${name}`, async ({ page }) => {
    for (const row of rows) await test.step(`${row.says}: ${row.keys.join(" ")}`, () => tryRow(page, row));
  });

test("keys do what hands expect: Ctrl+S saves, F12 saves as, Ctrl+N is new, Ctrl+O opens", async ({
  page,
  edition: { files },
  editionName,
}) => {
  await typeOver(cell(page, "adoption", 3), "55");
  await files.saveNextAs("mine.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("mine.railhead");
  expect(await files.textOf("mine.railhead")).toMatch(/"adoption",[^[]*\[0, 50, 100, 55,/);
  await files.saveNextAs("copy.railhead");
  await page.keyboard.press("F12");
  await expect(documentName(page)).toContainText("copy.railhead");
  // A browser keeps Ctrl+N for itself.
  await page.keyboard.press(editionName === "browser" ? "Control+Alt+n" : "Control+n");
  await expect(documentName(page)).toContainText("New model");
  await files.offerAgain("mine.railhead");
  await page.keyboard.press("Control+o");
  await expect(documentName(page)).toContainText("mine.railhead");
  await expect(cell(page, "adoption", 3)).toHaveText("55");
});

test("a key that is changed works at once and in the next sitting, and is in the cheat sheet", async ({
  page,
  edition,
}) => {
  await menu(page, "Help", "Change keys…");
  await page.getByLabel("Search what keys do").fill("recalculate");
  await page.getByRole("button", { name: "Add a key for Recalculate everything" }).click();
  await page.keyboard.press("Control+d");
  await expect(page.getByRole("alert")).toContainText("Ctrl+D is “Fill down” now.");
  await page.getByRole("button", { name: "Use it for “Recalculate everything”" }).click();
  await page.getByRole("button", { name: "Take F9 away from Recalculate everything" }).click();
  await page.keyboard.press("Escape");
  if (edition.systemMenu !== null) {
    await expect.poll(() => edition.systemMenu?.keyOf("recalculate")).toBe("CmdOrCtrl+D");
    await expect.poll(() => edition.systemMenu?.keyOf("undo")).toBe("CmdOrCtrl+Z");
  }

  const again = await edition.restart();
  await cell(again, "adoption", 3).click();
  await again.keyboard.press("Control+d");
  await tells(/all the same/)(again);
  await again.keyboard.press("?");
  await again.getByLabel("Search the keys").fill("ctrl+d");
  await expect(again.getByRole("dialog", { name: "Keyboard" })).toContainText("Recalculate everything (yours)");
  if (edition.systemMenu !== null) expect(await edition.systemMenu.keyOf("recalculate")).toBe("CmdOrCtrl+D");
});

test("what an input method composes on a cell is typed over what was there", async ({ page }) => {
  const label = labelCell(page, "adoption");
  await label.click();
  const key = { key: "Process", code: "KeyS", bubbles: true, cancelable: true };
  await label.evaluate((at, init) => void at.dispatchEvent(new KeyboardEvent("keydown", init)), key);
  await page.keyboard.insertText("採用");
  await page.keyboard.press("Enter");
  await expect(label).toHaveText("採用");
});

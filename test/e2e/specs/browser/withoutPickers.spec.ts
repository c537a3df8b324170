import { readFile } from "node:fs/promises";
import { expect, test } from "../../test.ts";
import { cell, documentName, figure, typeOver } from "../../workbench.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
  });
  await page.reload();
});

test("in a browser that lends no files, a save is a download that can be opened again", async ({ page }) => {
  await typeOver(cell(page, "efficiency_gain"), "10");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("nvidia-after-deepseek.railhead");
  const saved = await readFile(await download.path());

  await page.reload();
  await expect(figure(page, "Implied price")).toContainText("$142.58");
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Control+o");
  const file = { name: "again.railhead", mimeType: "application/json", buffer: saved };
  await (await choosing).setFiles(file);
  await expect(documentName(page)).toContainText("again.railhead");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
});

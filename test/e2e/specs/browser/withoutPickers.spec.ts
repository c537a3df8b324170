import { readFile } from "node:fs/promises";
import { expect, test } from "../../test.ts";
import { cell, documentName, figure, messages, typeOver } from "../../workbench.ts";

test.use({ hasPickers: false });

test("in a browser that lends no files, a save is a download that can be opened again", async ({ page }) => {
  await typeOver(cell(page, "efficiency_gain"), "10");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("nvidia-after-deepseek.railhead");
  const saved = await readFile(await download.path());

  const choosing = page.waitForEvent("filechooser"); // early, for a browser takes a moment to leave the choice to us
  await page.reload();
  await expect(figure(page, "Implied price")).toContainText("$142.58");
  await page.keyboard.press("Control+o");
  const file = { name: "again.railhead", mimeType: "application/json", buffer: saved };
  await (await choosing).setFiles(file);
  await expect(documentName(page)).toContainText("again.railhead");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
});

test("a picture is a download under its title's name, and nobody calls it saved", async ({ page }) => {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Copy or save Revenue and free cash flow", exact: true }).click();
  await page.getByRole("menuitem", { name: "Save as SVG…" }).click();
  expect((await downloading).suggestedFilename()).toBe("revenue-and-free-cash-flow.svg");
  await expect(messages(page)).toContainText(
    '"Revenue and free cash flow" is a download, "revenue-and-free-cash-flow.svg"',
  );
});

import { readFileSync } from "node:fs";
import { expect, test } from "../test.ts";
import { cell, documentName, figure, menu, messages, pickScenario, status, typeOver } from "../workbench.ts";

const hostile = (name: string) =>
  readFileSync(new URL(`../../models/hostile/${name}.railhead`, import.meta.url), "utf8");

/** One of each kind: broken text, names that reach into objects, contradictions, depth, another format. */
const HOSTILE = [
  "text-truncated-after-a-line",
  "key-proto",
  "twice-line",
  "version-newer",
  "deep-lists",
  "deep-objects",
  "by-too-many-cells",
  "format-other",
];

test("a model that is saved, closed and opened again is the same, to the byte", async ({ page, edition }) => {
  const { files } = edition;
  await typeOver(cell(page, "efficiency_gain"), "10");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  await files.saveNextAs("mine.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("mine.railhead");
  await expect(status(page)).toContainText("saved");
  const saved = await files.textOf("mine.railhead");

  const again = await edition.restart();
  await expect(figure(again, "Implied price")).toContainText("$142.58");
  await files.offerAgain("mine.railhead");
  await again.keyboard.press("Control+o");
  await expect(documentName(again)).toContainText("mine.railhead");
  await expect(figure(again, "Implied price")).toContainText("$63.29");

  await files.saveNextAs("copy.railhead");
  await menu(again, "File", "Save as…");
  await expect(documentName(again)).toContainText("copy.railhead");
  expect(await files.textOf("copy.railhead")).toBe(saved);
});

test("a file opened lately is a click away", async ({ page, edition }) => {
  await edition.files.saveNextAs("lately.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("lately.railhead");
  const again = await edition.restart();
  await menu(again, "File", /lately\.railhead/);
  await expect(documentName(again)).toContainText("lately.railhead");
});

test("what someone else wrote to the file is not overwritten without a question", async ({ page, edition }) => {
  const { files } = edition;
  await files.saveNextAs("shared.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("shared.railhead");
  await typeOver(cell(page, "efficiency_gain"), "10");
  const theirs = (await files.textOf("shared.railhead")).replace("NVIDIA after DeepSeek", "Their title");
  await files.write("shared.railhead", theirs);

  await page.keyboard.press("Control+s");
  const question = page.getByRole("dialog");
  await expect(question).toContainText("was changed by someone else");
  expect(await files.textOf("shared.railhead")).toBe(theirs);
});

test("undo gives back the text of the file, to the byte", async ({ page, edition }) => {
  const { files } = edition;
  await files.saveNextAs("before.railhead");
  await page.keyboard.press("Control+s");
  await expect(documentName(page)).toContainText("before.railhead");
  await typeOver(cell(page, "efficiency_gain"), "10");
  await pickScenario(page, "Panic");
  await typeOver(cell(page, "elasticity"), "1.3");
  await expect(figure(page, "Implied price")).toContainText("$273.34");

  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();
  await files.saveNextAs("after.railhead");
  await menu(page, "File", "Save as…");
  await expect(documentName(page)).toContainText("after.railhead");
  expect(await files.textOf("after.railhead")).toBe(await files.textOf("before.railhead"));
});

test("each hostile file gives one clear sentence in time, and the open model stays", async ({ page, edition }) => {
  await typeOver(cell(page, "efficiency_gain"), "10");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  for (const name of HOSTILE) {
    await edition.files.offer(`${name}.railhead`, hostile(name));
    await page.keyboard.press("Control+o");
    // Two seconds of reading at most, and a moment around them.
    await expect(messages(page).getByRole("alert"), name).toHaveText(
      new RegExp(`“${name}.railhead” cannot be opened\\. .+\\.`),
      { timeout: 4_000 },
    );
    await messages(page).getByRole("button", { name: "Dismiss" }).click();
    await expect(figure(page, "Implied price")).toContainText("$63.29");
  }
});

test("unsaved work is offered after the program has gone, and only taken up when asked", async ({ page, edition }) => {
  await typeOver(cell(page, "efficiency_gain"), "10");
  await expect(figure(page, "Implied price")).toContainText("$63.29");
  await page.waitForTimeout(1_500); // the journal has it within a second
  const again = await edition.restart();
  await expect(again.getByRole("dialog", { name: "Unsaved work from before" })).toBeVisible();
  await expect(figure(again, "Implied price")).toContainText("$142.58");
  await again
    .getByRole("dialog")
    .getByRole("button", { name: /take it up/i })
    .click();
  await expect(figure(again, "Implied price")).toContainText("$63.29");
});

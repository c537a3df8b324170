/** The views over the grid: how they are entered, by pointer and by keys, and how they are left. */
import type { Page } from "@playwright/test";
import { expect, test } from "../../test.ts";
import { cell, room, typeOver } from "../../workbench.ts";

const pane = (page: Page) => page.locator(".covering-pane");
const nameField = (page: Page) => page.getByRole("textbox", { name: "Name of the analysis" });

test("a room that is clicked twice stays open; its view is left by its button, by Escape or by a section", async ({
  page,
}) => {
  for (const label of ["Scenarios", "Map", "Review"]) {
    const entry = page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: label });
    await entry.dblclick();
    await expect(entry).toHaveAttribute("aria-current", "page");
    await pane(page).getByRole("button", { name: "Close", exact: true }).click();
    await expect(pane(page)).toHaveCount(0);
    await expect(page.locator(".ag-cell:focus")).toBeVisible();
    await entry.dblclick();
    await page.keyboard.press("Escape");
    await expect(pane(page)).toHaveCount(0);
  }
  await room(page, "Scenarios").click();
  await room(page, "What NVIDIA is worth").click();
  await expect(pane(page)).toHaveCount(0);
});

test("Enter on a room gives its view the keyboard, from the grid, from another view and where it is shown already", async ({
  page,
}) => {
  await cell(page, "adoption", 2).click();
  for (const [label, shown] of [
    ["Scenarios", "Scenarios"],
    ["What must I believe", "What must I believe"],
    ["What must I believe", "What must I believe"],
  ] as const) {
    await room(page, label).focus();
    await page.keyboard.press("Enter");
    await expect(nameField(page)).toHaveValue(shown);
    await expect(pane(page)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(nameField(page)).toBeFocused();
  }
});

test("Escape closes first what is open in an analysis, from the innermost, and then leaves it", async ({ page }) => {
  await room(page, "Scenarios").click();
  const add = page.getByRole("button", { name: "Add a figure" });
  const fields = page.getByRole("group", { name: "The chosen figure" });
  await add.click();
  await fields.getByRole("combobox").first().click();
  await expect(page.getByRole("listbox").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(fields).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(fields).toHaveCount(0);
  await expect(add).toBeFocused();
  const head = pane(page).getByRole("columnheader").nth(1).getByRole("button");
  await head.click();
  await fields.getByRole("button", { name: "Done" }).click();
  await expect(head).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pane(page)).toHaveCount(0);
});

test("an analysis that is opened again has its report at once, and computes where the model was changed", async ({
  page,
}) => {
  const busy = page.locator(".report-body");
  await room(page, "Simulation").click();
  await expect(busy).toHaveAttribute("aria-busy", "false");
  await room(page, "Tornado").click();
  await expect(busy).toHaveAttribute("aria-busy", "false");
  const computesWhenOpened = (name: string) =>
    room(page, name).evaluate(async (button: HTMLElement) => {
      const { promise: hasReport, resolve } = Promise.withResolvers<void>();
      let hasComputed = false;
      const look = () => {
        hasComputed ||= document.querySelector(".report-running") !== null;
        if (document.querySelector('.report-body[aria-busy="false"]') !== null) resolve();
      };
      const seen = new MutationObserver(look);
      seen.observe(document.body, { subtree: true, childList: true, attributes: true });
      button.click();
      await hasReport;
      seen.disconnect();
      return hasComputed;
    });
  expect(await computesWhenOpened("Simulation")).toBe(false);
  await page.keyboard.press("Escape");
  await typeOver(cell(page, "efficiency_gain"), "2");
  expect(await computesWhenOpened("Simulation")).toBe(true);
});

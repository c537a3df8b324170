import type { Page } from "@playwright/test";
import { counts, holds, isActive, type KeyRow, opens, tells, tryRow, types, undoSays } from "../keyTable.ts";
import { expect, test } from "../test.ts";
import { cell, grid, labelCell, menu, status } from "../workbench.ts";

const moves: readonly KeyRow[] = [
  { says: "arrows move", keys: ["ArrowUp"], after: isActive("elasticity", "period-3") },
  { says: "arrows move", keys: ["ArrowDown"], after: isActive("on_device_share", "period-3") },
  { says: "arrows move", keys: ["ArrowLeft"], after: isActive("adoption", "period-2") },
  { says: "arrows move", keys: ["ArrowRight"], after: isActive("adoption", "period-4") },
  { says: "Tab goes right", keys: ["Tab"], after: isActive("adoption", "period-4") },
  { says: "Shift with Tab goes left", keys: ["Shift+Tab"], after: isActive("adoption", "period-2") },
  { says: "Enter goes down", keys: ["Enter"], after: isActive("on_device_share", "period-3") },
  { says: "Shift with Enter goes up", keys: ["Shift+Enter"], after: isActive("elasticity", "period-3") },
  {
    says: "Enter goes back under the first tabbed column",
    keys: ["Tab", "Tab", "Enter"],
    after: isActive("on_device_share", "period-3"),
  },
  {
    says: "Enter after Tab, typing in between",
    keys: ['"1"', "Tab", '"2"', "Tab", '"3"', "Enter"],
    after: isActive("on_device_share", "period-3"),
    undo: 3,
  },
  { says: "Home is the row's", keys: ["Home"], after: isActive("adoption", "label") },
  { says: "End is the row's", keys: ["End"], after: isActive("adoption", "period-10") },
  { says: "Ctrl+Home is the grid's", keys: ["Control+Home"], after: isActive("efficiency_gain", "label") },
  {
    says: "Ctrl+End is the grid's",
    keys: ["Control+End"],
    after: async (page) => {
      await expect(grid(page).locator('.ag-cell-focus[col-id="period-10"]')).toBeVisible();
      await expect(grid(page).locator('[row-id="adoption"]')).not.toBeInViewport();
      await page.keyboard.press("Control+Home");
    },
  },
  { says: "Ctrl+arrow jumps", keys: ["Control+ArrowRight"], after: isActive("adoption", "period-10") },
  { says: "Ctrl+arrow jumps", keys: ["Control+ArrowLeft"], after: isActive("adoption", "label") },
  {
    says: "Ctrl+arrow jumps to the edge of data",
    keys: ["Control+ArrowDown"],
    after: isActive("on_device_share", "period-3"),
  },
  { says: "PgDn and PgUp go a page and back", keys: ["PageDown", "PageUp"], after: isActive("adoption", "period-3") },
  {
    says: "Alt+PgDn is the next scenario",
    keys: ["Alt+PageDown", "Alt+PageUp"],
    after: isActive("adoption", "period-3"),
  },
];

const selects: readonly KeyRow[] = [
  { says: "Shift with an arrow extends", keys: ["Shift+ArrowRight"], after: counts(/count 2 /) },
  { says: "Shift with an arrow extends", keys: ["Shift+ArrowDown", "Shift+ArrowLeft"], after: counts(/count 4 /) },
  { says: "Ctrl+Shift+arrow extends to the edge", keys: ["Control+Shift+ArrowRight"], after: counts(/count 8 /) },
  { says: "Shift+Home extends", keys: ["Shift+Home"], after: counts(/count 4 /) },
  { says: "Shift+End extends", keys: ["Shift+End"], after: counts(/count 8 /) },
  { says: "Shift+Space takes the row", keys: ["Shift+Space"], after: counts(/count 11 /) },
  {
    says: "Ctrl+Space takes the column",
    keys: ["Control+Space"],
    after: async (page) => expect(status(page)).toContainText(/count \d\d/),
  },
  {
    says: "Ctrl+A takes all",
    keys: ["Control+a"],
    after: async (page) => expect(status(page)).toContainText(/count \d{3}/),
  },
  {
    says: "Shift+PgDn extends",
    keys: ["Shift+PageDown"],
    after: async (page) => expect(status(page)).toContainText(/count \d/),
  },
  {
    says: "Ctrl+Shift+End extends",
    keys: ["Control+Shift+End"],
    after: async (page) => expect(status(page)).toContainText(/count \d\d/),
  },
];

const edits: readonly KeyRow[] = [
  { says: "typing replaces", keys: ['"5"'], after: types("5") },
  { says: "F2 edits in place", keys: ["F2", '"5"'], after: types("1005") },
  { says: "an arrow stays in what F2 opened", keys: ["F2", "ArrowLeft", '"5"'], after: types("1050") },
  {
    says: "an arrow takes what was typed over",
    keys: ['"55"', "ArrowRight"],
    after: isActive("adoption", "period-4"),
    undo: 1,
  },
  { says: "Enter takes", keys: ['"55"', "Enter"], after: holds("55"), undo: 1 },
  { says: "Esc cancels", keys: ['"55"', "Escape"], after: holds("100") },
  { says: "Delete clears", keys: ["Delete"], after: undoSays(/Clear|adoption/i), undo: 1 },
  { says: "Backspace clears", keys: ["Backspace"], after: undoSays(/Clear|adoption/i), undo: 1 },
  {
    says: "Ctrl+R fills right",
    keys: ['"55"', "Shift+Enter", "ArrowDown", "Shift+ArrowRight", "Control+r"],
    after: holds("55", 4),
    undo: 2,
  },
  {
    says: "Ctrl+D fills down",
    keys: ["Shift+ArrowDown", "Control+d"],
    after: holds("100", 3, "on_device_share"),
    undo: 1,
  },
  {
    says: "Ctrl+Enter fills the selection",
    keys: ["Shift+ArrowRight", '"44"', "Control+Enter"],
    after: holds("44", 4),
    undo: 1,
  },
  {
    says: "Ctrl+' copies from above",
    keys: ["ArrowDown", "Control+'"],
    after: holds("100", 3, "on_device_share"),
    undo: 1,
  },
  {
    says: "Ctrl+C and Ctrl+V",
    keys: ["Control+c", "ArrowDown", "Control+v"],
    after: holds("100", 3, "on_device_share"),
    undo: 1,
  },
  { says: "Ctrl+Z and Ctrl+Y", keys: ['"55"', "Enter", "Control+z", "Control+y"], after: holds("55"), undo: 1 },
  { says: "Ctrl+Shift+1 is a number", keys: ["Control+Shift+Digit1"], after: undoSays(/ormat/), undo: 1 },
  { says: "Ctrl+Shift+4 is a currency", keys: ["Control+Shift+Digit4"], after: undoSays(/ormat/), undo: 1 },
  { says: "Ctrl+Shift+5 is a percent", keys: ["Control+Shift+Digit5"], after: undoSays(/ormat/), undo: 1 },
  { says: "Alt+Shift+Right groups", keys: ["Alt+Shift+ArrowRight"], after: undoSays(/roup/), undo: 1 },
  {
    says: "Alt+Shift+Left ungroups",
    keys: ["Alt+Shift+ArrowRight", "Alt+Shift+ArrowLeft"],
    after: undoSays(/ngroup/),
    undo: 2,
  },
];

const elsewhere: readonly KeyRow[] = [
  { says: "F5 goes to a line", keys: ["F5"], after: opens("Go to line") },
  { says: "Ctrl+G goes to a line", keys: ["Control+g"], after: opens("Go to line") },
  { says: "Ctrl+K is the palette", keys: ["Control+k"], after: opens("Search or run") },
  { says: "Ctrl+Shift+P is the palette", keys: ["Control+Shift+p"], after: opens("Search or run") },
  { says: "? is the cheat sheet", keys: ["?"], after: opens("Keyboard") },
  { says: "F1 is the functions", keys: ["F1"], after: opens("Functions") },
  { says: "Ctrl+Alt+V is paste special", keys: ["Control+Alt+v"], after: opens("Paste special") },
  { says: "Ctrl+1 is the format", keys: ["Control+1"], after: opens("Number format") },
  {
    says: "Shift+F2 is the note",
    keys: ["Shift+F2"],
    after: async (page) => {
      await expect(page.getByRole("textbox", { name: "Note", exact: true })).toBeFocused();
      await opens("Line settings")(page);
    },
  },
  { says: "F9 recomputes everything", keys: ["F9"], after: tells(/all the same/) },
  {
    says: "Ctrl+` shows formulas",
    keys: ["Control+`"],
    after: async (page) => {
      await expect(grid(page)).toContainText("prev(training_work)");
      await page.keyboard.press("Control+`");
      await expect(grid(page)).not.toContainText("prev(training_work)");
    },
  },
  {
    says: "Ctrl+] goes to what follows",
    keys: ["Control+]"],
    after: async (page) => {
      await expect(labelCell(page, "adoption").locator("xpath=..").locator(".ag-cell-focus")).toHaveCount(0);
    },
  },
  {
    says: "Ctrl+F finds",
    keys: ["Control+f"],
    after: async (page) => expect(page.getByRole("region", { name: "Find and replace" })).toBeVisible(),
  },
  {
    says: "Ctrl+H replaces",
    keys: ["Control+h"],
    after: async (page) => expect(page.getByRole("region", { name: "Find and replace" })).toBeVisible(),
  },
];

for (const [name, rows] of Object.entries({ moves, selects, edits, elsewhere }))
  test(`keys do what hands expect: ${name}`, async ({ page }) => {
    for (const row of rows) await test.step(`${row.says}: ${row.keys.join(" ")}`, () => tryRow(page, row));
  });

test("the palette finds a line, a scenario and a command, and runs what is picked by Enter", async ({ page }) => {
  await pickInPalette(page, "gross marg");
  await expect(status(page)).toContainText("gross_margin");
  await pickInPalette(page, "tenant walks");
  await expect(
    page.getByRole("navigation", { name: "Rooms" }).getByRole("button", { name: "Tenant walks" }),
  ).toHaveAttribute("aria-current", "true");
  await pickInPalette(page, "shw frmls");
  await expect(grid(page)).toContainText("prev(");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option").first()).toContainText("Show formulas");
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
  await page.keyboard.press("Escape");

  const again = await edition.restart();
  await cell(again, "adoption", 3).click();
  await again.keyboard.press("Control+d");
  await tells(/all the same/)(again);
  await again.keyboard.press("?");
  await again.getByLabel("Search the keys").fill("ctrl+d");
  await expect(again.getByRole("dialog", { name: "Keyboard" })).toContainText("Recalculate everything (yours)");
});

async function pickInPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or run" }).fill(text);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

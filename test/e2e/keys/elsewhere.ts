/** What goes to another line, opens something or tells something. */
import type { Page } from "@playwright/test";
import { expect } from "../test.ts";
import { grid } from "../workbench.ts";
import { calculation, isActive, type KeyRow, opens, tells } from "./keyRow.ts";

const find = (page: Page) => page.getByRole("region", { name: "Find and replace" });

export const elsewhere: readonly KeyRow[] = [
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
    says: "Ctrl+] goes to what follows, by choice where there are several",
    keys: ["Control+]", "Enter"],
    after: isActive("efficiency_factor", "period-3"),
  },
  {
    says: "Ctrl+[ goes to what feeds",
    from: { line: "efficiency_factor", period: 3 },
    keys: ["Control+[", "ArrowDown", "Enter"],
    after: isActive("adoption", "period-3"),
  },
  {
    says: "a line is gone to by its name",
    keys: ["Control+g", '"gross marg"', "Enter"],
    after: async (page) => {
      await isActive("gross_margin", "period-0")(page);
      await page.keyboard.press("Control+Home");
    },
  },
  {
    says: "F9 evaluates the selected part",
    from: calculation,
    keys: ["F2", "Shift+Home", "F9"],
    after: async (page) => expect(page.locator(".formula-evaluated").first()).toContainText("="),
  },
  {
    says: "Ctrl+F finds",
    keys: ["Control+f"],
    after: async (page) => expect(find(page).getByRole("textbox", { name: "Find" })).toBeFocused(),
  },
  {
    says: "Ctrl+H replaces",
    keys: ["Control+h"],
    after: async (page) => expect(find(page).getByRole("textbox", { name: "Replace" })).toBeVisible(),
  },
];

/** How the active cell goes through the grid. */
import { expect } from "../test.ts";
import { grid } from "../workbench.ts";
import { isActive, type KeyRow } from "./keyRow.ts";

export const moves: readonly KeyRow[] = [
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

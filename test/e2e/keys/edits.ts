/** What changes the cells that are selected. */
import type { Page } from "@playwright/test";
import { expect } from "../test.ts";
import { labelCell } from "../workbench.ts";
import { holds, isActive, type KeyRow, type Place, says, start, types } from "./keyRow.ts";

/** A calculation that is shown as a multiple: 1.00x. */
const multiple: Place = { line: "efficiency_factor", period: 3 };

const isGrouped = async (page: Page) => expect(labelCell(page, start.line)).toHaveClass(/\blevel-1\b/);
const isOnItsOwn = async (page: Page) => expect(labelCell(page, start.line)).not.toHaveClass(/\blevel-/);

export const edits: readonly KeyRow[] = [
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
  { says: "Delete clears", keys: ["Delete"], after: holds("missing"), undo: 1 },
  { says: "Backspace clears", keys: ["Backspace"], after: holds("missing"), undo: 1 },
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
  {
    says: "Ctrl+X takes away what Ctrl+V puts elsewhere",
    keys: ["Control+x", "ArrowDown", "Control+v"],
    after: async (page) => {
      await holds("missing")(page);
      await holds("100", 3, "on_device_share")(page);
    },
    undo: 2,
  },
  { says: "Ctrl+Z and Ctrl+Y", keys: ['"55"', "Enter", "Control+z", "Control+y"], after: holds("55"), undo: 1 },
  {
    says: "Ctrl+Shift+1 is a number",
    from: multiple,
    keys: ["Control+Shift+Digit1"],
    after: says(/ 1\.00 x,/, multiple),
    undo: 1,
  },
  {
    says: "Ctrl+Shift+4 is a currency",
    from: multiple,
    keys: ["Control+Shift+Digit4"],
    after: says(/ \$1\.00,/, multiple),
    undo: 1,
  },
  {
    says: "Ctrl+Shift+5 is a percent",
    from: multiple,
    keys: ["Control+Shift+Digit5"],
    after: says(/ 100(\.0*)?%,/, multiple),
    undo: 1,
  },
  { says: "Alt+Shift+Right groups", keys: ["Alt+Shift+ArrowRight"], after: isGrouped, undo: 1 },
  {
    says: "Alt+Shift+Left ungroups",
    keys: ["Alt+Shift+ArrowRight", "Alt+Shift+ArrowLeft"],
    after: isOnItsOwn,
    undo: 2,
  },
];

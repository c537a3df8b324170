/**
 * The keys of the grid as data: what moves the active cell, what selects, what
 * edits. What each does is in keys.ts. Shift extends what is selected, Ctrl
 * jumps, both together extend by a jump, as in every spreadsheet.
 */
import type { KeyAction } from "../keys/keyAction.ts";

/** As a browser names the key that a spreadsheet has for it (see spreadsheet/motion.ts). */
export type MotionKey = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End" | "PageUp" | "PageDown";

export type GridDeed =
  | { readonly kind: "move"; readonly motion: MotionKey; readonly isJump: boolean; readonly isExtending: boolean }
  | { readonly kind: "select"; readonly what: "all" | "rows" | "columns" }
  | { readonly kind: "tab" | "enter"; readonly step: 1 | -1 }
  | { readonly kind: "clear" | "edit" | "formula" };

export interface GridAction extends KeyAction {
  readonly place: "grid";
  readonly deed: GridDeed;
}

/** Each motion by its key, what it leads to, and what it leads to with Ctrl; "" where Ctrl means something else. */
const motions: readonly (readonly [key: MotionKey, to: string, jump: string])[] = [
  ["ArrowUp", "up", "up to the edge of the data"],
  ["ArrowDown", "down", "down to the edge of the data"],
  ["ArrowLeft", "left", "left to the edge of the data"],
  ["ArrowRight", "right", "right to the edge of the data"],
  ["Home", "to the start of the row", "to the first line"],
  ["End", "to the end of the row", "to the last cell"],
  ["PageUp", "a page up", ""],
  ["PageDown", "a page down", ""],
];

const act = (id: string, label: string, keys: readonly string[], deed: GridDeed): GridAction => ({
  id: `grid-${id}`,
  label,
  keys,
  place: "grid",
  deed,
});

const moving = (isExtending: boolean): readonly GridAction[] =>
  motions.flatMap(([motion, to, jumpTo]) =>
    [false, true].flatMap((isJump) => {
      const where = isJump ? jumpTo : to;
      if (where === "") return [];
      const key = `${isJump ? "CmdOrCtrl+" : ""}${isExtending ? "Shift+" : ""}${motion.replace("Arrow", "")}`;
      const id = `${isExtending ? "extend" : "go"}-${isJump ? "jump-" : ""}${motion.replace("Arrow", "").toLowerCase()}`;
      const label = `${isExtending ? "Extend" : "Go"} ${where}`;
      return [act(id, label, [key], { kind: "move", motion, isJump, isExtending })];
    }),
  );

export const motionActions: readonly GridAction[] = [
  ...moving(false),
  act("tab", "Next cell", ["Tab"], { kind: "tab", step: 1 }),
  act("tab-back", "Cell before", ["Shift+Tab"], { kind: "tab", step: -1 }),
  act("enter", "Down, or back under the first tabbed column; opens and closes", ["Enter"], { kind: "enter", step: 1 }),
  act("enter-back", "Up", ["Shift+Enter"], { kind: "enter", step: -1 }),
];

export const selectingActions: readonly GridAction[] = [
  ...moving(true),
  act("select-rows", "Select the rows", ["Shift+Space"], { kind: "select", what: "rows" }),
  act("select-columns", "Select the columns", ["CmdOrCtrl+Space", "Alt+Shift+C"], { kind: "select", what: "columns" }),
  act("select-all", "Select all", ["CmdOrCtrl+A", "CmdOrCtrl+Shift+Space"], { kind: "select", what: "all" }),
];

export const editingActions: readonly GridAction[] = [
  act("edit", "Edit in place", ["F2"], { kind: "edit" }),
  act("formula", "Begin a formula", ["="], { kind: "formula" }),
  act("clear", "Clear what is selected", ["Delete", "Backspace"], { kind: "clear" }),
];

export const gridActions: readonly GridAction[] = [...motionActions, ...selectingActions, ...editingActions];

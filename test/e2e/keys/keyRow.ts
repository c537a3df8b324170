/**
 * What a key must do, one row each: the sentence of a spreadsheet user, the
 * keys, and what holds afterwards. Every row begins on a cell; what it changed is taken back before the next.
 */
import type { Page } from "@playwright/test";
import { expect } from "../test.ts";
import { cell, grid, messages, status } from "../workbench.ts";

export interface Place {
  readonly line: string;
  readonly period: number;
}

export interface KeyRow {
  readonly says: string;
  /** Where the active cell is before; `start` where absent. */
  readonly from?: Place;
  /** As Playwright writes keys, one after the other; what is in quotes is typed. */
  readonly keys: readonly string[];
  readonly after: (page: Page) => Promise<void>;
  /** Edits to take back: 0 where absent. */
  readonly undo?: number;
}

/** Adoption in 2027: a number of percent with others on both sides, one number above it and a row of zeros below. */
export const start: Place = { line: "adoption", period: 3 };

/** Training growth in 2026: a calculation from others. */
export const calculation: Place = { line: "training_growth", period: 1 };

export const isActive = (row: string, column: string) => async (page: Page) => {
  const active = grid(page).locator(`[row-id="${row}"] [col-id="${column}"]`);
  await expect(active).toHaveClass(/ag-cell-focus/);
};

/** As the status line counts the numbers that are selected. */
export const counts = (pattern: RegExp) => async (page: Page) => {
  await expect(status(page)).toContainText(pattern);
  await isActive(start.line, `period-${start.period}`)(page);
};

export const holds =
  (text: string | RegExp, period: number = start.period, line: string = start.line) =>
  async (page: Page) =>
    expect(cell(page, line, period)).toHaveText(text);

/** What a cell says aloud: the number with the signs of its format. */
export const says = (pattern: RegExp, at: Place) => async (page: Page) => {
  await expect(cell(page, at.line, at.period)).toHaveAccessibleName(pattern);
};

export const types = (text: string) => async (page: Page) => {
  await expect(cell(page, start.line, start.period).getByRole("textbox")).toHaveValue(text);
};

/** Opens what is called so, which Esc closes. */
export const opens = (name: string | RegExp) => async (page: Page) => {
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
};

export const undoSays = (pattern: RegExp) => async (page: Page) => {
  await expect(page.getByRole("button", { name: /^Undo: / })).toHaveAccessibleName(pattern);
};

export const tells = (pattern: RegExp) => async (page: Page) => {
  await expect(messages(page)).toContainText(pattern);
};

export async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const typed = /^"(.*)"$/.exec(key)?.[1];
    await (typed === undefined ? page.keyboard.press(key) : page.keyboard.type(typed));
  }
}

/** Clicks the first cell, presses, looks, takes back. */
export async function tryRow(page: Page, { keys, after, from = start, undo = 0 }: KeyRow): Promise<void> {
  await cell(page, from.line, from.period).click();
  await isActive(from.line, `period-${from.period}`)(page);
  await press(page, keys);
  await after(page);
  await page.keyboard.press("Escape");
  for (let step = 0; step < undo; step++) await page.keyboard.press("Control+z");
}

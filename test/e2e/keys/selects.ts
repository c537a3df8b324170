/** How a selection grows from the active cell. */
import type { Page } from "@playwright/test";
import { expect } from "../test.ts";
import { grid, status } from "../workbench.ts";
import { counts, type KeyRow } from "./keyRow.ts";

export const selects: readonly KeyRow[] = [
  { says: "Shift with an arrow extends", keys: ["Shift+ArrowRight"], after: counts(/count 2 /) },
  { says: "Shift with an arrow extends", keys: ["Shift+ArrowDown", "Shift+ArrowLeft"], after: counts(/count 4 /) },
  { says: "Ctrl+Shift+arrow extends to the edge", keys: ["Control+Shift+ArrowRight"], after: counts(/count 8 /) },
  { says: "Shift+Home extends", keys: ["Shift+Home"], after: counts(/count 4 /) },
  { says: "Shift+End extends", keys: ["Shift+End"], after: counts(/count 8 /) },
  { says: "Shift+Space takes the row", keys: ["Shift+Space"], after: counts(/count 11 /) },
  { says: "Ctrl+Space takes the column", keys: ["Control+Space"], after: spans([3], [2, 4], /count \d\d/) },
  { says: "Ctrl+A takes all", keys: ["Control+a"], after: spans([0, 3, 5], [], /count \d{3}/) },
  { says: "Shift+PgDn extends", keys: ["Shift+PageDown"], after: spans([3], [2, 4], /count ([3-9]|\d\d) /) },
  {
    says: "Ctrl+Shift+End extends",
    keys: ["Control+Shift+End"],
    after: async (page) => {
      await spans([10], [2], /count \d\d/)(page);
      await expect(grid(page).locator('[row-id="adoption"]')).not.toBeInViewport(); // it has gone to the end
    },
  },
];

/** Periods with cells in the selection and periods without, of those in sight, and how many numbers are counted. */
function spans(inside: readonly number[], outside: readonly number[], count: RegExp) {
  return async (page: Page) => {
    const selected = (period: number) => grid(page).locator(`.in-range[col-id="period-${period}"]`);
    await expect(status(page)).toContainText(count);
    for (const period of inside) await expect(selected(period)).not.toHaveCount(0);
    for (const period of outside) await expect(selected(period)).toHaveCount(0);
  };
}

/** How many cells something stands for: `5 members`, `11 periods`, `5 members × 11 periods`. */
import type { OneCell } from "./traceCell.ts";

/** Nothing for one cell, which has a value to show. */
export function countText(cells: readonly OneCell[]): string {
  if (cells.length < 2) return "";
  const members = new Set(cells.map(({ member }) => member)).size;
  const periods = new Set(cells.map(({ period }) => period)).size;
  if (members * periods !== cells.length) return `${cells.length} cells`;
  if (periods === 1) return `${members} members`;
  return members === 1 ? `${periods} periods` : `${members} members × ${periods} periods`;
}

import { fault, type PlainCell, value } from "./plainCell.ts";

/** The one rate above -100% at which the flows are worth 0, found on a fine grid of growth factors and by halving. */
export function internalRate(cells: readonly PlainCell[]): PlainCell {
  const failed = cells.find((one) => one.kind === "fault");
  if (failed) return failed;
  const worth = (growth: number) =>
    cells.reduce((sum, one, t) => sum + (one.kind === "value" ? one.value / growth ** t : 0), 0);
  const grid = Array.from({ length: 4_001 }, (_, i) => 10 ** (-4 + i / 500));
  const brackets = grid.slice(1).flatMap((high, i) => (worth(grid[i]!) * worth(high) < 0 ? [[grid[i]!, high]] : []));
  if (brackets.length !== 1) return fault("not exactly one rate");
  let [low, high] = brackets[0] as [number, number];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (worth(low) * worth(middle) <= 0) high = middle;
    else low = middle;
  }
  return value((low + high) / 2 - 1);
}

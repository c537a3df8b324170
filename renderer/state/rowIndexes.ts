/** The place of each row among the rows, by its id: asked at every step through the grid, and worked out once for an array. */
import type { GridRow } from "./gridTypes.ts";

const indexesByRows = new WeakMap<readonly GridRow[], ReadonlyMap<string, number>>();

/** The same for as long as the same rows stand in the same order, whatever they say. Cost: once for each order. */
export function rowIndexes(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const known = indexesByRows.get(rows);
  if (known !== undefined) return known;
  const indexes = new Map(rows.map(({ id }, index) => [id, index]));
  indexesByRows.set(rows, indexes);
  return indexes;
}

/** To be told of rows that took the place of others: where they stand as those did, nothing is worked out anew. */
export function followRows(before: readonly GridRow[], after: readonly GridRow[]): void {
  const known = indexesByRows.get(before);
  if (known === undefined || before.length !== after.length) return;
  if (after.every((row, index) => row === before[index] || row.id === before[index]?.id))
    indexesByRows.set(after, known);
}

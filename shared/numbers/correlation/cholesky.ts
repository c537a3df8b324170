/**
 * The lower triangular matrix L with L Lᵀ = `matrix`, row by row.
 *
 * A row knows only of itself and those above it, so a new variable at the end leaves the others as they are.
 * Where a variable is given by those above it (a correlation of 1 or -1), its own weight is 0.
 */
import type { SquareMatrix } from "./matrix.ts";

/** A square of a weight no larger is rounding, and 0. */
const rounding = 1e-9;

export function cholesky(matrix: SquareMatrix): SquareMatrix {
  const rows: number[][] = [];
  for (const [r, row] of matrix.entries()) {
    const own: number[] = [];
    for (let c = 0; c <= r; c++) {
      const above = rows[c] ?? own;
      let rest = row[c]!;
      for (let k = 0; k < c; k++) rest -= own[k]! * above[k]!;
      if (c === r) own.push(rest > rounding ? Math.sqrt(rest) : 0);
      else own.push(above[c] === 0 ? 0 : rest / above[c]!);
    }
    rows.push(own);
  }
  return rows;
}

/**
 * The correlation matrix nearest to a symmetric matrix with ones on its diagonal,
 * by the sum of squared differences.
 *
 * Alternating projections onto the matrices without negative eigenvalues and those with
 * a unit diagonal, with Dykstra's correction.
 * Source: N. Higham, "Computing the nearest correlation matrix: a problem from finance",
 * IMA Journal of Numerical Analysis 22(3), 2002, algorithm 3.3.
 */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import type { SquareMatrix } from "./matrix.ts";

/** Largest change of an entry from one step to the next at which the projections have met. */
const settled = 1e-12;
const mostSteps = 2_000;

export function nearestCorrelation(matrix: SquareMatrix): SquareMatrix {
  let current = new Matrix(matrix.map((row) => [...row]));
  let correction = Matrix.zeros(current.rows, current.columns);
  for (let step = 0; step < mostSteps; step++) {
    const corrected = Matrix.sub(current, correction);
    const projected = withoutNegative(corrected);
    correction = Matrix.sub(projected, corrected);
    const next = withUnitDiagonal(projected);
    const moved = Matrix.sub(next, current).abs().max();
    current = next;
    if (moved < settled) break;
  }
  return current.to2DArray();
}

/** The least eigenvalue of a symmetric matrix: a correlation matrix has none below 0. */
export const leastEigenvalue = (matrix: SquareMatrix): number =>
  Math.min(...new EigenvalueDecomposition(new Matrix(matrix.map((row) => [...row])), symmetric).realEigenvalues);

const symmetric = { assumeSymmetric: true };

/** The nearest without negative eigenvalues: those that it has become 0. */
function withoutNegative(matrix: Matrix): Matrix {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, symmetric);
  const scaled = eigenvectorMatrix.clone();
  for (const [column, value] of realEigenvalues.entries()) scaled.mulColumn(column, Math.max(0, value));
  const whole = scaled.mmul(eigenvectorMatrix.transpose());
  // The same in both halves to the last bit, which the product is not.
  return Matrix.add(whole, whole.transpose()).mul(0.5);
}

function withUnitDiagonal(matrix: Matrix): Matrix {
  const out = matrix.clone();
  for (let index = 0; index < out.rows; index++) out.set(index, index, 1);
  return out;
}

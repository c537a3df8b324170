/** The rank correlations of a model as a matrix over its uncertain inputs, and what comes of them. */
import { statedCorrelations } from "../../../shared/analysis/simulate/uncertainLines.ts";
import type { Document, Line } from "../../../shared/model/document.ts";
import type { SquareMatrix } from "../../../shared/numbers/correlation/matrix.ts";
import { type CorrelationRepair, drawnCorrelations } from "../../../shared/numbers/correlation/repair.ts";
import { uncertainLines } from "../uncertainLines.ts";

export interface StatedCorrelations {
  /** In the order of the model, as the rows and columns of `matrix` are. */
  readonly lines: readonly Line[];
  readonly matrix: SquareMatrix;
  /** Null where draws can go together as stated. */
  readonly repair: CorrelationRepair | null;
}

export function correlationsOf(document: Document): StatedCorrelations {
  const lines = uncertainLines(document);
  const matrix = statedCorrelations(
    document,
    lines.map(({ name }) => name),
  );
  return { lines, matrix, repair: drawnCorrelations(matrix).repair };
}

export interface MovedPair {
  readonly row: number;
  readonly column: number;
}

/** The pair that the repair moved most. */
export function mostMoved({ stated, used }: CorrelationRepair): MovedPair {
  let [worst, at] = [-1, { row: 0, column: 0 }];
  for (const [row, ranks] of stated.entries())
    for (const [column, rank] of ranks.entries()) {
      const moved = Math.abs(rank - used[row]![column]!);
      if (moved > worst) [worst, at] = [moved, { row, column }];
    }
  return at;
}

/** The uncertain inputs of a model, and the correlations that are stated between them. */
import type { Document, Line } from "../../model/document.ts";
import { allLines, isCalculation } from "../../model/lines.ts";
import type { Uncertainty } from "../../model/uncertainty.ts";
import { identity, type SquareMatrix } from "../../numbers/correlation/matrix.ts";

export interface UncertainLine {
  readonly line: Line;
  readonly uncertainty: Uncertainty;
}

/** In the order of the model. */
export const uncertainLines = (document: Document): readonly UncertainLine[] =>
  allLines(document).flatMap((line) =>
    line.uncertainty === undefined || isCalculation(line) ? [] : [{ line, uncertainty: line.uncertainty }],
  );

/** Rank correlations of lines by name, in the order given; of two of one pair the later counts. */
export function statedCorrelations({ correlations = [] }: Document, lines: readonly string[]): SquareMatrix {
  const matrix = identity(lines.length).map((row) => [...row]);
  for (const { between, rank } of correlations) {
    const [a, b] = [lines.indexOf(between[0]), lines.indexOf(between[1])];
    if (a === -1 || b === -1 || a === b) continue;
    matrix[a]![b] = rank;
    matrix[b]![a] = rank;
  }
  return matrix;
}

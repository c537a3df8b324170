/** What of the grid is folded, as the review asks for it. */
import type { Folded } from "../../../shared/analysis/review/outOfSight.ts";
import type { AppState } from "../appState.ts";

export const foldsOf = ({ document, foldedSections }: AppState): readonly Folded[] =>
  document.sections
    .filter(({ name }) => foldedSections.has(name))
    .map(({ name, label, lines }) => ({ name, label, lines: lines.map((line) => line.name) }));

/** Where a person begins in a model that was just opened: its first number to type over. */
import type { Document } from "../../shared/model/document.ts";
import { allLines, isByLists, isCalculation } from "../../shared/model/lines.ts";
import type { CellAddress } from "./appState.ts";

/** The first line where nothing is typed in; null where there is none at all. */
export function firstSelection(document: Document): CellAddress | null {
  const lines = allLines(document);
  const line = lines.find((candidate) => !isCalculation(candidate)) ?? lines[0];
  return line === undefined ? null : { line: line.name, member: isByLists(line) ? null : 0, period: 0 };
}

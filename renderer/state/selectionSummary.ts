/** Sum, average, count, least and greatest of the numbers that are selected. */
import type { Line } from "../../shared/model/document.ts";
import type { AppState } from "./appState.ts";
import { selectedCells } from "./ranges.ts";

export interface SelectionSummary {
  /** Cells with a number. */
  readonly count: number;
  readonly sum: number;
  readonly average: number;
  readonly least: number;
  readonly greatest: number;
  /** How its numbers are shown; null where the lines have several units, whose numbers do not add up. */
  readonly line: Line | null;
}

/** Null for fewer than two numbers: one explains itself. A number that holds for all periods counts once. */
export function selectionSummary(state: AppState): SelectionSummary | null {
  const numbers: number[] = [];
  const lines = new Map<string, Line>();
  for (const { line: name, member, period } of selectedCells(state)) {
    const known = state.compiled.lines.get(name);
    if (known === undefined || (!known.isTimed && period > 0)) continue;
    const value = state.live.number(name, member, period);
    if (Number.isNaN(value)) continue;
    numbers.push(value);
    lines.set(name, known.line);
  }
  if (numbers.length < 2) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  const [first, ...others] = lines.values();
  const isOneUnit = first !== undefined && others.every(({ unit }) => unit === first.unit);
  return {
    count: numbers.length,
    sum,
    average: sum / numbers.length,
    least: numbers.reduce((least, value) => Math.min(least, value)),
    greatest: numbers.reduce((greatest, value) => Math.max(greatest, value)),
    line: isOneUnit ? first : null,
  };
}

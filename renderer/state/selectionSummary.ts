/** Sum, average, count, least and greatest of the numbers that are selected. */
import type { Line } from "../../shared/model/document.ts";
import { cellText, unitBehind } from "../../shared/model/numberFormat.ts";
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

type Summed = Pick<AppState, "document" | "compiled" | "live" | "version" | "rows" | "ranges">;

interface Answer extends Pick<Summed, "live" | "version" | "rows"> {
  readonly summary: SelectionSummary | null;
}

const answers = new WeakMap<AppState["ranges"], Answer>();

/**
 * Null for fewer than two numbers: one explains itself. A number that holds for all periods counts once.
 * Whoever asks again for the same state gets the same answer: a whole large model may be selected.
 */
export function selectionSummary(state: Summed): SelectionSummary | null {
  const { live, version, rows, ranges } = state;
  const known = answers.get(ranges);
  if (known?.live === live && known.version === version && known.rows === rows) return known.summary;
  const summary = summarised(state);
  answers.set(ranges, { live, version, rows, summary });
  return summary;
}

function summarised(state: Summed): SelectionSummary | null {
  const numbers: number[] = [];
  const lines = new Map<string, Line>();
  for (const { line: name, member, period } of selectedCells(state)) {
    const line = state.compiled.lines.get(name);
    if (line === undefined || (!line.isTimed && period > 0)) continue;
    const value = state.live.number(name, member, period);
    if (Number.isNaN(value)) continue;
    numbers.push(value);
    lines.set(name, line.line);
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

/** `sum 1,234 USD bn · average 112 · count 11 · min 90 · max 131`; of several units only what is true of them. */
export function summaryText(summary: SelectionSummary | null): string {
  if (summary === null) return "";
  const { line, count } = summary;
  if (line === null) return `count ${count} · several units, so no sum`;
  // A dash is a zero among numbers; in a sentence it is nothing.
  const shown = (value: number) =>
    value === 0 ? "0" : cellText(value, { unit: line.unit, ...(line.format && { format: line.format }) });
  const unit = unitBehind(line.unit);
  const { sum, average, least, greatest } = summary;
  return `sum ${shown(sum)}${unit} · average ${shown(average)} · count ${count} · min ${shown(least)} · max ${shown(greatest)}`;
}

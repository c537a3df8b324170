/** What a command on lines and sections acts upon: whatever the selection touches. */
import type { Section } from "../../shared/model/document.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { groupEnd } from "../state/linesInSight.ts";
import { indexRanges, rectangles, selectedLines } from "../state/ranges.ts";

type Known = Pick<AppState, "rows" | "ranges" | "document" | "foldedGroups">;

interface Answer extends Pick<Known, "rows" | "document" | "foldedGroups"> {
  readonly lines: readonly string[];
}

const answers = new WeakMap<Known["ranges"], Answer>();

/**
 * Names of the lines, in the order of the model; a folded group goes with its head. Whoever asks again for the same
 * state gets the same answer: each command on lines does, to know whether it can run.
 */
export function chosenLines(state: Known): readonly string[] {
  const { rows, document, foldedGroups, ranges } = state;
  const known = answers.get(ranges);
  if (known?.rows === rows && known.document === document && known.foldedGroups === foldedGroups) return known.lines;
  const lines = linesOf(state);
  answers.set(ranges, { rows, document, foldedGroups, lines });
  return lines;
}

function linesOf(state: Known): readonly string[] {
  const wanted = new Set(selectedLines(state));
  if (wanted.size === 0) return [];
  const names: string[] = [];
  for (const { lines } of state.document.sections)
    for (const [index, { name }] of lines.entries()) {
      if (!wanted.has(name)) continue;
      const end = state.foldedGroups.has(name) ? groupEnd(lines, index) : index + 1;
      for (let below = index + 1; below < end; below++) wanted.add(lines[below]!.name);
      names.push(name);
    }
  return names;
}

/** Names of sections; none where lines are chosen: then those are meant, and their headings only lie between. */
export const chosenSections = (state: Known): readonly string[] =>
  selectedLines(state).length > 0 ? [] : chosenRows(state).flatMap((row) => (row.kind === "section" ? row.name : []));

export const chosenRows = (state: Pick<Known, "rows" | "ranges">): readonly GridRow[] => {
  const rows = rectangles(state).flatMap(({ top, bottom }) => state.rows.slice(top, bottom + 1));
  return [...new Set(rows)];
};

/** The row where the selection began. */
export function activeRow(state: Pick<Known, "rows" | "ranges">): GridRow | null {
  const last = indexRanges(state).at(-1);
  return last === undefined ? null : (state.rows[last.anchor.row] ?? null);
}

/** The section a row stands in, and before which of its lines: `at` counts lines. Null on the row below all sections. */
export interface LinePlace {
  readonly section: Section;
  readonly at: number;
}

export function placeOfRow({ document }: Pick<Known, "document">, row: GridRow): LinePlace | null {
  const { sections } = document;
  if (row.kind === "line") {
    const section = sections.find(({ lines }) => lines.some(({ name }) => name === row.line.name));
    if (section === undefined) return null;
    return { section, at: section.lines.findIndex(({ name }) => name === row.line.name) };
  }
  const name = row.kind === "section" ? row.name : row.section;
  const section = sections.find((each) => each.name === name);
  return section === undefined ? null : { section, at: row.kind === "section" ? 0 : section.lines.length };
}

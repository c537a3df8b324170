/** What a command on lines and sections acts upon: whatever the selection touches. */
import type { Section } from "../../shared/model/document.ts";
import { lineIn } from "../../shared/model/lines.ts";
import { groupEnd } from "../../shared/model/outline.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";
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
  for (const { lines } of state.document.sections) {
    // A few lines are looked up; many are met on the way through the section.
    if (wanted.size < lines.length && ![...wanted].some((name) => lineIn(lines, name) !== undefined)) continue;
    for (const [index, { name }] of lines.entries()) {
      if (!wanted.has(name)) continue;
      const end = state.foldedGroups.has(name) ? groupEnd(lines, index) : index + 1;
      for (let below = index + 1; below < end; below++) wanted.add(lines[below]!.name);
      names.push(name);
    }
  }
  return names;
}

/** Names of sections; none where lines are chosen: then those are meant, and their headings only lie between. */
export const chosenSections = (state: Known): readonly string[] =>
  selectedLines(state).length > 0 ? [] : chosenRows(state).flatMap((row) => (row.kind === "section" ? row.name : []));

/** What is moved, copied and deleted: sections that are chosen with all their lines, and the lines of others. */
export interface Wholes {
  readonly sections: readonly string[];
  readonly lines: readonly string[];
}

export function chosenWholes(state: Known & Pick<AppState, "foldedSections">): Wholes {
  const lines = chosenLines(state);
  if (lines.length === 0) return { sections: chosenSections(state), lines };
  const wanted = new Set(lines);
  const headings = new Set(chosenRows(state).flatMap((row) => (row.kind === "section" ? row.name : [])));
  const sections = state.document.sections.filter(
    ({ name, lines: all }) =>
      headings.has(name) && (state.foldedSections.has(name) || all.every((line) => wanted.has(line.name))),
  );
  const inThem = new Set(sections.flatMap(({ lines: all }) => all.map(({ name }) => name)));
  return { sections: sections.map(({ name }) => name), lines: lines.filter((name) => !inThem.has(name)) };
}

/** Why what is chosen cannot be moved or copied as one; null where it can. */
export const mixtureComplaint = ({ sections, lines }: Wholes): string | null =>
  sections.length > 0 && lines.length > 0
    ? "Whole sections and single lines do not go together: select the one or the other."
    : null;

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

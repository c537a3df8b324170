/** The rows of the grid, top to bottom, from the document and what is folded. */
import type { Document, Line, Section } from "../../shared/model/document.ts";
import { findLine, isByLists, memberLabels } from "../../shared/model/lines.ts";
import type { AppState } from "./appState.ts";
import type { GridRow, LineRow, NewRow } from "./gridTypes.ts";
import { type LineInSight, linesInSight } from "./linesInSight.ts";
import { followRows, rowIndexes } from "./rowIndexes.ts";

type Folds = Pick<AppState, "foldedSections" | "openLines" | "foldedGroups">;
type Shown = Pick<AppState, "document"> & Folds;

/**
 * The rows of a state, as far as they can the ones it has: a row that says the same as one of `before` is that very
 * object, and where nothing differs it is `before` itself. AG Grid draws anew only the rows whose object is another, so
 * an edit costs the rows it touches. Cost: the sections that changed.
 */
export function rowsAfter(before: readonly GridRow[], state: Shown): readonly GridRow[] {
  const rows = [...state.document.sections.flatMap((section) => sectionRows(before, state, section)), newSectionRow];
  if (rows.length === before.length && rows.every((row, index) => row === before[index])) return before;
  followRows(before, rows);
  return rows;
}

/** What the rows of a section follow from, beside the section. */
interface Drawn extends Pick<Folds, "openLines" | "foldedGroups">, Pick<Document, "lists"> {
  readonly isFolded: boolean;
  readonly rows: readonly GridRow[];
}

const drawn = new WeakMap<Section, Drawn>();

function sectionRows(before: readonly GridRow[], state: Shown, section: Section): readonly GridRow[] {
  const { document, openLines, foldedGroups, foldedSections } = state;
  const { lists } = document;
  const isFolded = foldedSections.has(section.name);
  const last = drawn.get(section);
  const isSame = last?.isFolded === isFolded && last.openLines === openLines && last.foldedGroups === foldedGroups;
  if (isSame && last.lists === lists) return last.rows;
  const rows = rowsOf(state, section, isFolded).map((row) => keptRow(before, row));
  drawn.set(section, { isFolded, openLines, foldedGroups, lists, rows });
  return rows;
}

function rowsOf({ document, openLines, foldedGroups }: Shown, section: Section, isFolded: boolean): GridRow[] {
  const { name, label, lines } = section;
  const header: GridRow = { id: sectionRowId(name), kind: "section", name, label, isFolded };
  if (isFolded) return [header];
  const shown = linesInSight(lines, foldedGroups);
  return [header, ...shown.flatMap((line) => lineRows(document, line, openLines)), newLineRow(name, lines.length)];
}

function keptRow(before: readonly GridRow[], row: GridRow): GridRow {
  const old = before[rowIndexes(before).get(row.id) ?? -1];
  return old !== undefined && isSameRow(old, row) ? old : row;
}

export const sectionRowId = (section: string): string => `section:${section}`;
/** No line's id: a name has no colon. */
export const newRowId = (section: string): string => `new:${section}`;

function newLineRow(section: string, lineCount: number): NewRow {
  const isFirst = lineCount === 0;
  const label = isFirst ? "Type a name to add a line" : "Add a line…";
  return { id: newRowId(section), kind: "new", section, label, isFirst };
}

const newSectionRow: NewRow = { id: "new", kind: "new", section: null, label: "Add a section…", isFirst: false };

function lineRows(
  document: Document,
  { line, groupSize, isGroupFolded }: LineInSight,
  openLines: ReadonlySet<string>,
): LineRow[] {
  const { name, label } = line;
  const row = { kind: "line", line, isOpen: openLines.has(name), groupSize, isGroupFolded } as const;
  if (!isByLists(line)) return [{ ...row, id: rowId(name, 0, false), label, member: 0, isMember: false }];
  const whole: LineRow = { ...row, id: rowId(name, null, true), label, member: null, isMember: false };
  if (!row.isOpen) return [whole];
  const members = memberLabels(document, line).map(
    (memberLabel, member): LineRow => ({
      ...row,
      id: rowId(name, member, true),
      label: memberLabel,
      member,
      isMember: true,
      groupSize: 0,
      isGroupFolded: false,
    }),
  );
  return [whole, ...members];
}

/** Stable over edits: AG Grid keeps a row with its focus and place by it. */
const rowId = (line: string, member: number | null, isByMembers: boolean): string =>
  isByMembers && member !== null ? `${line}[${member}]` : line;

/** The row a cell stands in, by the names of the document; null where there is no such line. */
export function rowIdOf(document: Document, line: string, member: number | null): string | null {
  const found = findLine(document, line);
  return found === undefined ? null : rowId(line, member, isByLists(found));
}

function isSameRow(left: GridRow, right: GridRow): boolean {
  if (left.label !== right.label) return false;
  if (left.kind === "section") return right.kind === "section" && left.isFolded === right.isFolded;
  if (left.kind === "new") return right.kind === "new" && left.isFirst === right.isFirst;
  // Members and ids go together.
  return (
    right.kind === "line" &&
    left.isOpen === right.isOpen &&
    left.groupSize === right.groupSize &&
    left.isGroupFolded === right.isGroupFolded &&
    isSameButNumbers(left.line, right.line)
  );
}

/** A typed number alone makes no other row: the grid reads numbers from the live model. */
function isSameButNumbers(left: Line, right: Line): boolean {
  if (left === right) return true;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)] as (keyof Line)[]);
  keys.delete("values");
  return [...keys].every((key) => left[key] === right[key]);
}

/** Whether the rows of two documents say the same. Cost: a glance at each section and line. */
export const hasSameRows = (before: Document, after: Document): boolean =>
  before.lists === after.lists &&
  before.sections.length === after.sections.length &&
  after.sections.every((section, index) => hasSameLines(before.sections[index]!, section));

const hasSameLines = (before: Section, after: Section): boolean =>
  before === after ||
  (before.name === after.name &&
    before.label === after.label &&
    before.lines.length === after.lines.length &&
    after.lines.every((line, at) => isSameButNumbers(before.lines[at]!, line)));

/** The rows of the grid, top to bottom, from the document and what is folded. */
import type { Document, Line, Section } from "../../shared/model/document.ts";
import { findLine, isByLists, memberLabels } from "../../shared/model/lines.ts";
import type { AppState } from "./appState.ts";
import type { GridRow, LineRow, NewRow } from "./gridTypes.ts";
import { type LineInSight, linesInSight } from "./linesInSight.ts";

export function gridRows(document: Document, { foldedSections, openLines, foldedGroups }: Folds): GridRow[] {
  const rows = document.sections.flatMap(({ name, label, lines }): GridRow[] => {
    const isFolded = foldedSections.has(name);
    const header: GridRow = { id: sectionRowId(name), kind: "section", name, label, isFolded };
    if (isFolded) return [header];
    const shown = linesInSight(lines, foldedGroups);
    return [header, ...shown.flatMap((line) => lineRows(document, line, openLines)), newLineRow(name, lines.length)];
  });
  return [...rows, newSectionRow];
}

type Folds = Pick<AppState, "foldedSections" | "openLines" | "foldedGroups">;

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

/**
 * `after`, with each row that says the same as one of `before` being that very
 * object, and `before` itself where nothing differs: AG Grid draws anew only
 * the rows whose object is another, so an edit costs the rows it touches.
 */
export function keptRows(before: readonly GridRow[], after: readonly GridRow[]): readonly GridRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const kept = after.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && isSameRow(old, row) ? old : row;
  });
  return kept.length === before.length && kept.every((row, index) => row === before[index]) ? before : kept;
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

/** The rows of a state, as far as they can the ones it has. */
export const rowsAfter = (before: readonly GridRow[], state: Pick<AppState, "document"> & Folds): readonly GridRow[] =>
  keptRows(before, gridRows(state.document, state));

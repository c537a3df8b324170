/** The rows of the grid, top to bottom, from the document and what is folded. */
import type { Document, Line } from "../../shared/model/document.ts";
import { allLines, isByLists, memberLabels } from "../../shared/model/lines.ts";

export type GridRow =
  | {
      readonly id: string;
      readonly kind: "section";
      readonly name: string;
      readonly label: string;
      readonly isFolded: boolean;
    }
  | {
      readonly id: string;
      readonly kind: "line";
      readonly line: Line;
      readonly label: string;
      /** Null on the row of a line by lists, whose members have rows of their own. */
      readonly member: number | null;
      readonly isOpen: boolean;
      readonly isMember: boolean;
    };

export function gridRows(
  document: Document,
  foldedSections: ReadonlySet<string>,
  openLines: ReadonlySet<string>,
): readonly GridRow[] {
  return document.sections.flatMap(({ name, label, lines }): GridRow[] => {
    const isFolded = foldedSections.has(name);
    const header: GridRow = { id: `section:${name}`, kind: "section", name, label, isFolded };
    return isFolded ? [header] : [header, ...lines.flatMap((line) => lineRows(document, line, openLines))];
  });
}

function lineRows(document: Document, line: Line, openLines: ReadonlySet<string>): GridRow[] {
  const { name, label } = line;
  const row = { kind: "line", line, isOpen: openLines.has(name) } as const;
  if (!isByLists(line)) return [{ ...row, id: rowId(name, 0, false), label, member: 0, isMember: false }];
  const whole: GridRow = { ...row, id: rowId(name, null, true), label, member: null, isMember: false };
  if (!row.isOpen) return [whole];
  const members = memberLabels(document, line).map(
    (memberLabel, member): GridRow => ({
      ...row,
      id: rowId(name, member, true),
      label: memberLabel,
      member,
      isMember: true,
    }),
  );
  return [whole, ...members];
}

/** Stable over edits: AG Grid keeps a row with its focus and place by it. */
export const rowId = (line: string, member: number | null, isByMembers: boolean): string =>
  isByMembers && member !== null ? `${line}[${member}]` : line;

/** The row a cell stands in, by the names of the document. */
export function rowIdOf(document: Document, line: string, member: number | null): string | null {
  const found = allLines(document).find(({ name }) => name === line);
  return found === undefined ? null : rowId(line, member, isByLists(found));
}

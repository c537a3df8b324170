/**
 * The lines of a document as the compiler sees them. Of a document that was
 * compiled before, in another state, the lines that are the same are taken over.
 */
import type { Document } from "../../model/document.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { type Changed, type LineEntry, lineEntry } from "./lineEntry.ts";
import { LineOrder } from "./lineOrder.ts";
import { renewedMap } from "./renewedMap.ts";

export interface LineTable {
  readonly document: Document;
  /** By name, in the order of the document. */
  readonly entries: ReadonlyMap<string, LineEntry>;
  readonly order: LineOrder;
  readonly diagnostics: readonly Diagnostic[];
  /** From the table before; null where lines came, went or changed places, and of a first table. */
  readonly change: Change | null;
}

interface Change {
  /** The entries of the table before. */
  readonly since: LineTable["entries"];
  /** Those that are other ones now, in the order of the document. */
  readonly renewed: readonly LineEntry[];
}

/** Cost: the sections that differ, where the lines stand as they stood. */
export function lineTableOf(document: Document, before: LineTable | null): LineTable {
  return (before === null ? null : renewedTable(document, before)) ?? tableAnew(document, before);
}

function renewedTable(document: Document, before: LineTable): LineTable | null {
  const { sections, scenarios } = before.document;
  if (!isSameFrame(before.document, document) || scenarios !== document.scenarios) return null;
  if (sections.length !== document.sections.length || before.diagnostics.length > 0) return null;
  const renewed: LineEntry[] = [];
  for (const [at, section] of document.sections.entries()) {
    const was = sections[at]!;
    if (was === section) continue;
    if (was.name !== section.name || was.lines.length !== section.lines.length) return null;
    for (const [index, line] of section.lines.entries()) {
      if (was.lines[index]!.name !== line.name) return null;
      const known = before.entries.get(line.name)!;
      if (known.line !== line) renewed.push(lineEntry(document, section.name, line, known.changed, known));
    }
  }
  return {
    document,
    entries: renewedMap(before.entries, new Map(renewed.map((entry) => [entry.line.name, entry]))),
    order: before.order,
    diagnostics: renewed.flatMap(({ diagnostics }) => diagnostics),
    change: { since: before.entries, renewed },
  };
}

function tableAnew(document: Document, before: LineTable | null): LineTable {
  const entries = new Map<string, LineEntry>();
  const diagnostics: Diagnostic[] = [];
  const changed = changesByLine(document);
  const isInFrame = before !== null && isSameFrame(before.document, document);

  for (const { name: section, lines } of document.sections)
    for (const line of lines) {
      if (entries.has(line.name)) {
        diagnostics.push(duplicate(line.name));
        continue;
      }
      const change = changed.get(line.name) ?? "no";
      const known = before?.entries.get(line.name);
      const isSame = isInFrame && known?.line === line && known.section === section && known.changed === change;
      const entry = isSame ? known : lineEntry(document, section, line, change, known);
      entries.set(line.name, entry);
      if (entry.diagnostics.length > 0) diagnostics.push(...entry.diagnostics);
    }
  return { document, entries, order: new LineOrder([...entries.keys()]), diagnostics, change: null };
}

/** Whether a line that is the same in both means the same in both. */
export const isSameFrame = (before: Document, after: Document): boolean =>
  before.lists === after.lists && before.timeline === after.timeline;

const duplicate = (line: string): Diagnostic => ({
  severity: "error",
  code: "duplicate-name",
  line,
  field: "name",
  at: null,
  message: `There are two lines called "${line}".`,
  suggestion: null,
});

function changesByLine(document: Document): ReadonlyMap<string, Changed> {
  const changed = new Map<string, Changed>();
  for (const { changes } of document.scenarios)
    for (const { line, to, period } of changes) {
      const isTimed = period !== undefined || typeof to !== "number";
      if (isTimed) changed.set(line, "timed");
      else if (!changed.has(line)) changed.set(line, "whole");
    }
  return changed;
}

/**
 * Document to program. Never throws: what is wrong comes back as diagnostics,
 * and the lines it is wrong with have no values.
 *
 * Typed numbers are no part of a program. While only they change, the program
 * of the previous compilation serves on.
 */
import { inferUnit } from "../formula/inferUnit.ts";
import type { Dimension } from "../formula/unitAtoms.ts";
import { dimensionText, isSameDimension, type Unit } from "../formula/units.ts";
import type { Document, Line } from "../model/document.ts";
import { findLine, sectionsChanged } from "../model/lines.ts";
import { buildProgram } from "./buildProgram.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { type LineEntry, lineTableOf, namesRead, type Trees } from "./lineTable.ts";
import type { Program } from "./program.ts";
import { hasSameShape } from "./shape.ts";

export interface Compiled {
  readonly document: Document;
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: ReadonlyMap<string, CompiledLine>;
  readonly trees: Trees;
}

export interface CompiledLine {
  readonly line: Line;
  /** Name of its section. */
  readonly section: string;
  readonly memberKeys: readonly string[];
  /** False where one number holds in every period. */
  readonly isTimed: boolean;
  readonly unit: Unit;
  /** What the formula measures; null for an input, or where it fits anything. */
  readonly inferred: Dimension | null;
  /** Names of the lines that read it, and of those it reads. */
  readonly feeds: readonly string[];
  readonly feedsFrom: readonly string[];
}

export function compileDocument(document: Document, previous?: Compiled): Compiled {
  if (previous !== undefined && hasSameShape(previous.document, document)) return renumbered(document, previous);
  return compileAnew(document, previous?.trees ?? new Map());
}

/** `known`: formulas that were read before. */
export function compileAnew(document: Document, known: Trees): Compiled {
  const table = lineTableOf(document, known);
  const built = buildProgram(document, table.entries);
  const units = unitsOf(table.entries, linesInError([...table.diagnostics, ...built.diagnostics]));
  const feeds = feedsOf(table.entries);
  const lines = new Map<string, CompiledLine>();
  for (const [name, entry] of table.entries) {
    const { node } = built.program.rows.get(name)!;
    lines.set(name, {
      line: entry.line,
      section: entry.section.name,
      memberKeys: entry.memberKeys,
      isTimed: built.program.graph.nodes[node]!.timed,
      unit: entry.unit,
      inferred: units.inferred.get(name) ?? null,
      feeds: feeds.get(name) ?? [],
      feedsFrom: namesRead(entry).filter((used) => table.entries.has(used)),
    });
  }
  return {
    document,
    program: built.program,
    diagnostics: [...table.diagnostics, ...built.diagnostics, ...units.diagnostics, ...scenarioDiagnostics(document)],
    lines,
    trees: table.trees,
  };
}

function renumbered(document: Document, previous: Compiled): Compiled {
  const lines = new Map(previous.lines);
  for (const { name: section, lines: own } of sectionsChanged(previous.document, document))
    for (const line of own) {
      const known = previous.lines.get(line.name)!;
      if (known.line !== line || known.section !== section) lines.set(line.name, { ...known, line, section });
    }
  return { ...previous, document, lines };
}

const linesInError = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.flatMap(({ severity, line }) => (severity === "error" && line !== null ? [line] : [])));

/** A line in error has been complained of: it is not asked for its unit, and fits wherever it is read. */
function unitsOf(
  entries: ReadonlyMap<string, LineEntry>,
  inError: ReadonlySet<string>,
): {
  readonly inferred: ReadonlyMap<string, Dimension>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const inferred = new Map<string, Dimension>();
  const diagnostics: Diagnostic[] = [];
  const dimensionOf = (name: string) => (inError.has(name) ? null : (entries.get(name)?.unit.dimension ?? null));
  for (const [name, entry] of entries)
    for (const field of ["opening", "formula"] as const) {
      const tree = entry[field];
      if (tree === null || inError.has(name)) continue;
      const { dimension, complaints } = inferUnit(tree, dimensionOf);
      const warn = (message: string, at: Diagnostic["at"]) =>
        void diagnostics.push({
          severity: "warning",
          code: "unit-mismatch",
          line: name,
          field,
          at,
          message,
          suggestion: null,
        });
      for (const { message, at } of complaints) warn(`The units do not fit: ${message}.`, at);
      if (dimension === null) continue;
      inferred.set(name, dimension);
      if (!isSameDimension(dimension, entry.unit.dimension))
        warn(`The formula gives ${dimensionText(dimension)}; the line is ${declaredText(entry.unit)}.`, null);
    }
  return { inferred, diagnostics };
}

/** `in USD bn (USD)`, `in USD`, `a plain number`. */
function declaredText({ text, dimension }: Unit): string {
  const measured = dimensionText(dimension);
  if (text === "") return measured;
  return text === measured ? `in ${text}` : `in ${text} (${measured})`;
}

function feedsOf(entries: ReadonlyMap<string, LineEntry>): ReadonlyMap<string, readonly string[]> {
  const feeds = new Map<string, string[]>();
  for (const [name, entry] of entries)
    for (const used of namesRead(entry)) {
      const users = feeds.get(used);
      if (users === undefined) feeds.set(used, [name]);
      else users.push(name);
    }
  return feeds;
}

function scenarioDiagnostics(document: Document): readonly Diagnostic[] {
  return document.scenarios.flatMap(({ name, changes }) =>
    changes
      .filter((change) => findLine(document, change.line) === undefined)
      .map(
        (change): Diagnostic => ({
          severity: "warning",
          code: "scenario",
          line: null,
          field: "scenario",
          at: null,
          message: `Scenario ${name} changes "${change.line}", and there is no such line.`,
          suggestion: null,
        }),
      ),
  );
}

/**
 * Document to program. Never throws: what is wrong comes back as diagnostics,
 * and the lines it is wrong with have no values.
 *
 * Typed numbers are no part of a program. While only they change, the program
 * of the previous compilation serves on.
 */
import type { Expr } from "../formula/tree.ts";
import type { Dimension } from "../formula/unitAtoms.ts";
import type { Unit } from "../formula/units.ts";
import type { Document, Line } from "../model/document.ts";
import { findLine, sectionsChanged } from "../model/lines.ts";
import { buildProgram } from "./buildProgram.ts";
import type { Diagnostic } from "./diagnostics.ts";
import type { LineEntry } from "./lineEntry.ts";
import { type LineGraph, lineGraphOf } from "./lineGraph.ts";
import { type LineTable, lineTableOf } from "./lineTable.ts";
import type { Program } from "./program.ts";
import { hasSameShape } from "./shape.ts";
import { type UnitCheck, unitChecks } from "./unitChecks.ts";

export interface Compiled {
  readonly document: Document;
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: ReadonlyMap<string, CompiledLine>;
  /** For the next compilation: what holds there too is not worked out again. */
  readonly known: Known;
}

interface Known {
  readonly table: LineTable;
  /** Null where most of its lines are not in the next document. */
  readonly graph: LineGraph | null;
  readonly units: ReadonlyMap<string, UnitCheck>;
}

export interface CompiledLine {
  readonly line: Line;
  /** Name of its section. */
  readonly section: string;
  readonly memberKeys: readonly string[];
  /** False where one number holds in every period. */
  readonly isTimed: boolean;
  readonly unit: Unit;
  /** As read; null where there is none, or none that can be read. */
  readonly formula: Expr | null;
  readonly opening: Expr | null;
  /** What the formula measures; null for an input, or where it fits anything. */
  readonly inferred: Dimension | null;
  /** Names of the lines that read it, and of those it reads. */
  readonly feeds: readonly string[];
  readonly feedsFrom: readonly string[];
}

export function compileDocument(document: Document, previous?: Compiled): Compiled {
  if (previous !== undefined && hasSameShape(previous.document, document)) return renumbered(document, previous);
  return compileAnew(document, previous?.known);
}

/** `known`: of another document, with lines of this one. */
export function compileAnew(document: Document, known?: Known): Compiled {
  const table = lineTableOf(document, known?.table ?? null);
  const graph = lineGraphOf(document, table.entries, known?.graph ?? null);
  const built = buildProgram(graph);
  const complaints = [...table.diagnostics, ...built.diagnostics];
  const units = unitChecks(table.entries, linesInError(complaints), known?.units ?? new Map());
  return {
    document,
    program: built.program,
    diagnostics: [
      ...complaints,
      ...[...units.values()].flatMap((check) => check.diagnostics),
      ...scenarioDiagnostics(document),
    ],
    lines: compiledLines(table.entries, built.program, units),
    known: { table, graph, units },
  };
}

function compiledLines(
  entries: ReadonlyMap<string, LineEntry>,
  { graph, rows }: Program,
  units: ReadonlyMap<string, UnitCheck>,
): ReadonlyMap<string, CompiledLine> {
  const feeds = feedsOf(entries);
  const lines = new Map<string, CompiledLine>();
  for (const [name, { line, section, memberKeys, unit, formula, opening, reads }] of entries)
    lines.set(name, {
      line,
      section,
      memberKeys,
      isTimed: graph.nodes[rows.get(name)!.node]!.timed,
      unit,
      formula,
      opening,
      inferred: units.get(name)?.inferred ?? null,
      feeds: feeds.get(name) ?? [],
      feedsFrom: reads.filter((used) => entries.has(used)),
    });
  return lines;
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

function feedsOf(entries: ReadonlyMap<string, LineEntry>): ReadonlyMap<string, readonly string[]> {
  const feeds = new Map<string, string[]>();
  for (const [name, entry] of entries)
    for (const used of entry.reads) {
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

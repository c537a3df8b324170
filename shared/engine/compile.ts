/**
 * Document to program. Never throws: what is wrong comes back as diagnostics,
 * and the lines it is wrong with have no values.
 *
 * Typed numbers are no part of a program. While only they change, the program
 * of the previous compilation serves on.
 */
import type { Document } from "../model/document.ts";
import { findLine, sectionsChanged } from "../model/lines.ts";
import { type CompiledLine, compiledLines, type LinesKnown } from "./compiledLines.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { lineGraphOf } from "./lines/lineGraph.ts";
import { lineTableOf } from "./lines/lineTable.ts";
import { renewedMap } from "./lines/renewedMap.ts";
import { unitChecks } from "./lines/unitChecks.ts";
import { type BuiltProgram, buildProgram } from "./program/buildProgram.ts";
import type { Program } from "./program/program.ts";
import { hasSameShape } from "./shape.ts";

export interface Compiled {
  readonly document: Document;
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: ReadonlyMap<string, CompiledLine>;
  /** For the next compilation: what holds there too is not worked out again. */
  readonly known: Known;
}

interface Known extends LinesKnown {
  readonly built: BuiltProgram;
}

export function compileDocument(document: Document, previous?: Compiled): Compiled {
  if (previous !== undefined && hasSameShape(previous.document, document)) return renumbered(document, previous);
  return compileAnew(document, previous ?? null);
}

/** `before`: of another document, with lines of this one. */
export function compileAnew(document: Document, before: Pick<Compiled, "lines" | "known"> | null): Compiled {
  const table = lineTableOf(document, before?.known.table ?? null);
  const graph = lineGraphOf(table, before?.known.graph ?? null);
  const built = buildProgram(graph, before?.known.built ?? null);
  const complaints = [...table.diagnostics, ...built.diagnostics];
  const units = unitChecks(table, linesInError(complaints), before?.known.units ?? null);
  const known = { table, graph, built, units };
  return {
    document,
    program: built.program,
    diagnostics: [...complaints, ...units.diagnostics, ...scenarioDiagnostics(document)],
    lines: compiledLines(known, before),
    known,
  };
}

function renumbered(document: Document, previous: Compiled): Compiled {
  const other = new Map<string, CompiledLine>();
  for (const { name: section, lines: own } of sectionsChanged(previous.document, document))
    for (const line of own) {
      const known = previous.lines.get(line.name)!;
      if (known.line !== line || known.section !== section) other.set(line.name, { ...known, line, section });
    }
  return { ...previous, document, lines: renewedMap(previous.lines, other) };
}

const linesInError = (diagnostics: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(diagnostics.flatMap(({ severity, line }) => (severity === "error" && line !== null ? [line] : [])));

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

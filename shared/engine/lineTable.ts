/**
 * The lines of a document as the compiler sees them: formulas read, units
 * known, and whether each holds one number for all periods or one a period.
 */
import { nameComplaint } from "../formula/names.ts";
import { parseFormula } from "../formula/parse.ts";
import { type FormulaProblem, sentence } from "../formula/problems.ts";
import { type Expr, walk } from "../formula/tree.ts";
import { parseUnit, type Unit, unitSentence } from "../formula/units.ts";
import type { Document, Line, Section } from "../model/document.ts";
import { isCalculation, memberKeys, seriesOf } from "../model/lines.ts";
import { periodIndex } from "../model/timeline.ts";
import type { Result } from "../result.ts";
import type { Diagnostic } from "./diagnostics.ts";

export interface LineEntry {
  readonly line: Line;
  readonly section: Section;
  readonly memberKeys: readonly string[];
  /** Indexes of the line's lists in the document, in the line's own order. */
  readonly lists: readonly number[];
  readonly unit: Unit;
  readonly formula: Expr | null;
  readonly opening: Expr | null;
  /** Index of the first period with values. */
  readonly from: number;
  /** Changed by some scenario; `timed` where a change is not the same in all periods. */
  readonly changed: "no" | "whole" | "timed";
  /** Why the line has no values, where a diagnostic says so. */
  readonly broken: string | null;
}

/** Trees by text, carried from one compilation to the next. */
export type Trees = ReadonlyMap<string, Result<Expr, FormulaProblem>>;

export interface LineTable {
  readonly entries: ReadonlyMap<string, LineEntry>;
  readonly trees: Trees;
  readonly diagnostics: readonly Diagnostic[];
}

const plainUnit: Unit = { text: "", dimension: {}, numerator: 1, denominator: 1 };

export function lineTableOf(document: Document, known: Trees): LineTable {
  const entries = new Map<string, LineEntry>();
  const trees = new Map<string, Result<Expr, FormulaProblem>>();
  const diagnostics: Diagnostic[] = [];
  const changed = changesByLine(document);

  for (const section of document.sections)
    for (const line of section.lines) {
      const own: Diagnostic[] = [];
      const report = (
        code: Diagnostic["code"],
        field: Diagnostic["field"],
        message: string,
        at: Diagnostic["at"] = null,
        suggestion: string | null = null,
      ) => void own.push({ severity: "error", code, line: line.name, field, at, message, suggestion });

      const complaint = nameComplaint(line.name);
      if (complaint !== null) report("name", "name", complaint);
      if (entries.has(line.name)) {
        report("duplicate-name", "name", `There are two lines called "${line.name}".`);
        diagnostics.push(...own);
        continue;
      }
      const unit = parseUnit(line.unit);
      if (!unit.ok) report("unit", "unit", unitSentence(unit.problems[0]!), null, unit.problems[0]!.nearest);
      const lists = (line.by ?? []).map((name) => document.lists.findIndex((list) => list.name === name));
      for (const [index, list] of lists.entries())
        if (list === -1) report("unknown-list", "by", `There is no list called "${line.by![index]}".`);
      const from = line.from === undefined ? 0 : periodIndex(document.timeline, line.from);
      if (from === null) report("unknown-period", "from", `The line starts in ${line.from}, which is not a period.`);

      const read = (text: string | undefined, field: "formula" | "opening"): Expr | null => {
        if (text === undefined) return null;
        const tree = known.get(text) ?? trees.get(text) ?? parseFormula(text);
        trees.set(text, tree);
        if (tree.ok) return tree.value;
        const problem = tree.problems[0]!;
        report("formula", field, sentence(problem), problem.at, "nearest" in problem ? problem.nearest : null);
        return null;
      };
      entries.set(line.name, {
        line,
        section,
        memberKeys: memberKeys(document, line),
        lists: lists.filter((list) => list !== -1),
        unit: unit.ok ? unit.value : plainUnit,
        formula: read(line.formula, "formula"),
        opening: read(line.opening, "opening"),
        from: from ?? 0,
        changed: changed.get(line.name) ?? "no",
        broken: own[0]?.message ?? null,
      });
      diagnostics.push(...own);
    }
  return { entries, trees, diagnostics };
}

function changesByLine(document: Document): ReadonlyMap<string, "whole" | "timed"> {
  const changed = new Map<string, "whole" | "timed">();
  for (const { changes } of document.scenarios)
    for (const { line, to, period } of changes) {
      const isTimed = period !== undefined || typeof to !== "number";
      if (isTimed) changed.set(line, "timed");
      else if (!changed.has(line)) changed.set(line, "whole");
    }
  return changed;
}

/** Names of the lines that have a value of their own in each period; the others hold one for all. */
export function timedLines(entries: ReadonlyMap<string, LineEntry>): ReadonlySet<string> {
  const timed = new Set<string>();
  const waiting: string[] = [];
  const dependents = new Map<string, string[]>();
  const mark = (name: string) => {
    if (timed.has(name)) return;
    timed.add(name);
    waiting.push(name);
  };
  for (const [name, entry] of entries) {
    if (isTimedInItself(entry)) mark(name);
    for (const tree of [entry.formula, entry.opening])
      if (tree !== null)
        for (const used of namesReadByPeriod(tree, () => mark(name))) {
          const users = dependents.get(used);
          if (users === undefined) dependents.set(used, [name]);
          else users.push(name);
        }
  }
  while (waiting.length > 0) for (const name of dependents.get(waiting.pop()!) ?? []) mark(name);
  return timed;
}

function isTimedInItself({ line, memberKeys: keys, changed, from, opening }: LineEntry): boolean {
  if (changed === "timed" || from > 0) return true;
  const isTyped = keys.some((key) => seriesOf(line.values, key) !== undefined);
  if (isCalculation(line)) return opening !== null || isTyped;
  return keys.some((key) => typeof seriesOf(line.values, key) === "object");
}

const timeless = new Set(["at", "first", "last", "total", "npv", "irr"]);
const timeful = new Set(["prev", "next", "cumulate"]);

/** The names whose periods a formula follows; `onTimed` is called where it is timed whatever they are. */
function namesReadByPeriod(tree: Expr, onTimed: () => void): readonly string[] {
  if (tree.kind === "call" && timeless.has(tree.name)) return [];
  if (tree.kind === "call" && timeful.has(tree.name)) onTimed();
  const names: string[] = [];
  switch (tree.kind) {
    case "name":
      if (tree.name === "period" || tree.name === "index") onTimed();
      return [tree.name];
    case "unary":
      return namesReadByPeriod(tree.operand, onTimed);
    case "binary":
      return [...namesReadByPeriod(tree.left, onTimed), ...namesReadByPeriod(tree.right, onTimed)];
    case "conditional":
      for (const part of [tree.test, tree.then, tree.otherwise]) names.push(...namesReadByPeriod(part, onTimed));
      return names;
    case "call":
      for (const part of tree.args) names.push(...namesReadByPeriod(part, onTimed));
      return names;
    default:
      return names;
  }
}

/** Names of the lines a line's formulas read, each once, in the order of the text. */
export function namesRead({ formula, opening }: LineEntry): readonly string[] {
  const names = new Set<string>();
  for (const tree of [opening, formula])
    if (tree !== null)
      walk(tree, (node) => {
        if (node.kind === "name") names.add(node.name);
      });
  return [...names];
}

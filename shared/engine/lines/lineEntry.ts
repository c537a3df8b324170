/** A line as the compiler sees it: its formulas read, its unit known, and what is wrong with it in itself. */
import { nameComplaint } from "../../formula/names.ts";
import { parseFormula } from "../../formula/parse.ts";
import { sentence } from "../../formula/problems.ts";
import { type Expr, walk } from "../../formula/tree.ts";
import { parseUnit, type Unit, unitSentence } from "../../formula/units.ts";
import type { Document, Line } from "../../model/document.ts";
import { memberKeys } from "../../model/lines.ts";
import { periodIndex } from "../../model/timeline.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { type Follows, followsOf } from "./follows.ts";

export interface LineEntry {
  readonly line: Line;
  /** Name of its section. */
  readonly section: string;
  readonly memberKeys: readonly string[];
  /** Indexes of the line's lists in the document, in the line's own order. */
  readonly lists: readonly number[];
  readonly unit: Unit;
  readonly formula: Expr | null;
  readonly opening: Expr | null;
  /** Names in its formulas, each once, in the order of the text: of lines, of what is built in, of nothing. */
  readonly reads: readonly string[];
  readonly follows: Follows;
  /** Index of the first period with values. */
  readonly from: number;
  readonly changed: Changed;
  /** Why the line has no values, where a diagnostic says so. */
  readonly broken: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** By some scenario; `timed` where a change is not the same in all periods. */
export type Changed = "no" | "whole" | "timed";

const plainUnit: Unit = { text: "", dimension: {}, numerator: 1, denominator: 1 };

/** `before`: the line as it was; a formula that stands there is not read again. */
export function lineEntry(
  document: Document,
  section: string,
  line: Line,
  changed: Changed,
  before: LineEntry | undefined,
): LineEntry {
  const diagnostics: Diagnostic[] = [];
  const report = (
    code: Diagnostic["code"],
    field: Diagnostic["field"],
    message: string,
    at: Diagnostic["at"] = null,
    suggestion: string | null = null,
  ) => void diagnostics.push({ severity: "error", code, line: line.name, field, at, message, suggestion });

  const complaint = nameComplaint(line.name);
  if (complaint !== null) report("name", "name", complaint);
  const unit = parseUnit(line.unit);
  if (!unit.ok) report("unit", "unit", unitSentence(unit.problems[0]!), null, unit.problems[0]!.nearest);
  const lists = (line.by ?? []).map((name) => document.lists.findIndex((list) => list.name === name));
  for (const [index, list] of lists.entries())
    if (list === -1) report("unknown-list", "by", `There is no list called "${line.by![index]}".`);
  const from = line.from === undefined ? 0 : periodIndex(document.timeline, line.from);
  if (from === null) report("unknown-period", "from", `The line starts in ${line.from}, which is not a period.`);

  const read = (field: "formula" | "opening"): Expr | null => {
    const text = line[field];
    if (text === undefined) return null;
    const known = before?.line[field] === text ? before[field] : null;
    if (known !== null) return known;
    const tree = parseFormula(text);
    if (tree.ok) return tree.value;
    const problem = tree.problems[0]!;
    report("formula", field, sentence(problem), problem.at, "nearest" in problem ? problem.nearest : null);
    return null;
  };
  const formula = read("formula");
  const opening = read("opening");
  return {
    line,
    section,
    memberKeys: memberKeys(document, line),
    lists: lists.filter((list) => list !== -1),
    unit: unit.ok ? unit.value : plainUnit,
    formula,
    opening,
    reads: namesIn([opening, formula]),
    follows: followsOf([formula, opening]),
    from: from ?? 0,
    changed,
    broken: diagnostics[0]?.message ?? null,
    diagnostics,
  };
}

function namesIn(trees: readonly (Expr | null)[]): readonly string[] {
  const names = new Set<string>();
  for (const tree of trees)
    if (tree !== null)
      walk(tree, (node) => {
        if (node.kind === "name") names.add(node.name);
      });
  return [...names];
}

/**
 * What every part of a formula is worth in one cell.
 *
 * The engine itself values them: each part becomes a line of its own, `part_0`,
 * `part_1`, …, in a copy of the document that keeps only what the formula
 * needs, and is read where the cell is. So a part can never be worth anything
 * but what a line of that formula would be.
 */
import { compileDocument } from "../../engine/compile.ts";
import { type Cell, type LiveModel, openLive } from "../../engine/live.ts";
import { inferUnit } from "../../formula/inferUnit.ts";
import { isKeyword } from "../../formula/names.ts";
import { formulaText } from "../../formula/print.ts";
import { childrenOf, type Expr, type Span, walk } from "../../formula/tree.ts";
import type { Dimension } from "../../formula/unitAtoms.ts";
import { dimensionless, dimensionText, isSameDimension, parseUnit } from "../../formula/units.ts";
import type { Document, Line } from "../../model/document.ts";

/** A part with all that stands below it, in the order of the text. */
export interface Part {
  /** As read, an outer look along time around it: `prev(price * volume)` for what `price * volume` was. */
  readonly text: string;
  readonly at: Span;
  readonly unit: string;
  /** Null where it has no one value here: inside an aggregate, or over all periods. */
  readonly cell: Cell | null;
  readonly children: readonly Part[];
}

/** Values the parts of one formula in any cell of its line. */
export type PartReader = (member: number, period: number) => Part;

interface Planned {
  readonly text: string;
  readonly at: Span;
  readonly unit: string;
  readonly line: string | null;
  readonly children: readonly Planned[];
}

/** A formula as if it were that of `line`. `tree` need not be the formula the line has now. */
export function partReader(
  compiled: LiveModel["compiled"],
  scenario: string | null,
  line: Line,
  tree: Expr,
): PartReader {
  const partLines: Line[] = [];
  const plan = planned(tree, (text) => text, { compiled, line, partLines });
  const document = withParts(needed(compiled, line.name, tree), compiled.lines.get(line.name)?.section, partLines);
  const parts = compileDocument(document, { ...compiled, shape: "" });
  const broken = new Set(
    parts.diagnostics.flatMap(({ severity, line: name }) => (severity === "error" && name !== null ? [name] : [])),
  );
  const live = openLive(parts, scenario);
  const valued = (part: Planned, member: number, period: number): Part => ({
    text: part.text,
    at: part.at,
    unit: part.unit,
    cell: part.line === null || broken.has(part.line) ? null : live.read(part.line, member, period),
    children: part.children.map((child) => valued(child, member, period)),
  });
  return (member, period) => valued(plan, member, period);
}

interface Plan {
  readonly compiled: LiveModel["compiled"];
  readonly line: Line;
  /** What is to be compiled; grows. */
  readonly partLines: Line[];
}

/** `around` puts the looks along time or into a member around a part that stand above it; null within what takes many values. */
function planned(tree: Expr, around: ((text: string) => string) | null, plan: Plan): Planned {
  const own = formulaText(tree);
  const text = around === null ? own : around(own);
  const unit = unitOf(tree, plan);
  const inside = childrenOf(tree).flatMap((child, index) => {
    const isArgument = tree.kind !== "call" || isPart(tree.name, index);
    const isWorthShowing = child.kind !== "number" && child.kind !== "text";
    return isArgument && isWorthShowing ? [planned(child, insideOf(tree, index, around), plan)] : [];
  });
  if (around === null) return { text, at: tree.at, unit, line: null, children: inside };
  const { by } = plan.line;
  const name = `part_${plan.partLines.length}`;
  plan.partLines.push({ name, label: name, unit, formula: text, ...(by === undefined ? {} : { by }) });
  return { text, at: tree.at, unit, line: name, children: inside };
}

/** The second argument of these says where to look and is no value. */
const looks = new Set(["prev", "next", "at", "pick"]);
const isPart = (name: string, index: number): boolean => !looks.has(name) || index !== 1;

const many = new Set(["total", "cumulate", "npv", "irr"]);
const aggregates = new Set(["sum", "mean", "min", "max", "count", "any", "all"]);

function insideOf(tree: Expr, index: number, around: ((text: string) => string) | null) {
  if (tree.kind !== "call" || around === null) return around;
  const { name, args } = tree;
  if (many.has(name) || (aggregates.has(name) && args.length === 1)) return null;
  if (index > 0) return around;
  const place = args[1] === undefined ? "" : `, ${formulaText(args[1])}`;
  if (looks.has(name)) return (text: string) => around(`${name}(${text}${place})`);
  return name === "first" || name === "last" ? (text: string) => around(`${name}(${text})`) : around;
}

/** A line's own unit for its name, the cell's where it measures the same, otherwise the plain name of what it measures. */
function unitOf(tree: Expr, { compiled, line }: Plan): string {
  const subject = subjectOf(tree);
  const named = subject.kind === "name" ? compiled.lines.get(subject.name) : undefined;
  if (named !== undefined) return named.line.unit;
  const dimensionOf = (name: string): Dimension | null => compiled.lines.get(name)?.unit.dimension ?? null;
  const { dimension } = inferUnit(tree, dimensionOf);
  const own = parseUnit(line.unit);
  if (own.ok && (dimension === null || isSameDimension(dimension, own.value.dimension))) return line.unit;
  if (dimension === null || isSameDimension(dimension, dimensionless)) return "";
  return inALinesUnit(tree, dimension, compiled) ?? plainUnit(dimension);
}

/** What is looked up by time, member or sum: it keeps its unit. */
function subjectOf(tree: Expr): Expr {
  const isKept =
    tree.kind === "call" && (looks.has(tree.name) || ["first", "last", "total", "sum"].includes(tree.name));
  return isKept && tree.args[0] !== undefined ? subjectOf(tree.args[0]) : tree;
}

function inALinesUnit(tree: Expr, dimension: Dimension, { lines }: LiveModel["compiled"]): string | null {
  let unit: string | null = null;
  walk(tree, (node) => {
    const known = node.kind === "name" ? lines.get(node.name) : undefined;
    if (unit === null && known !== undefined && isSameDimension(known.unit.dimension, dimension))
      unit = known.line.unit;
  });
  return unit;
}

function plainUnit(dimension: Dimension): string {
  const text = dimensionText(dimension);
  return parseUnit(text).ok ? text : "";
}

/** The document with the lines that the formula, or the line itself, needs and no others. */
function needed(compiled: LiveModel["compiled"], name: string, tree: Expr): Document {
  const wanted = new Set<string>();
  const waiting = [name];
  walk(tree, (node) => {
    if (node.kind === "name" && !isKeyword(node.name)) waiting.push(node.name);
  });
  while (waiting.length > 0) {
    const next = waiting.pop()!;
    const line = compiled.lines.get(next);
    if (wanted.has(next) || line === undefined) continue;
    wanted.add(next);
    waiting.push(...line.feedsFrom);
  }
  const { document } = compiled;
  const sections = document.sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => wanted.has(line.name)),
  }));
  return { ...document, sections };
}

function withParts(document: Document, sectionName: string | undefined, parts: readonly Line[]): Document {
  const at = Math.max(
    0,
    document.sections.findIndex(({ name }) => name === sectionName),
  );
  const sections = document.sections.map((section, index) =>
    index === at ? { ...section, lines: [...section.lines, ...parts] } : section,
  );
  return { ...document, sections };
}

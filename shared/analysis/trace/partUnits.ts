/** How the value of a part of a formula is written: its unit and, for a line looked up, the line's own format. */
import type { Compiled } from "../../engine/compile.ts";
import { inferUnit } from "../../formula/inferUnit.ts";
import { type Expr, walk } from "../../formula/tree.ts";
import type { Dimension } from "../../formula/unitAtoms.ts";
import { dimensionless, dimensionText, isSameDimension, parseUnit } from "../../formula/units.ts";
import type { Line } from "../../model/document.ts";
import type { Shown } from "../../model/numberFormat.ts";

const plain: Shown = { unit: "" };

/** The whole formula is written as its line is. */
export function shownAs(tree: Expr, line: Line, compiled: Compiled, isWhole: boolean): Shown {
  if (isWhole) return line;
  const subject = subjectOf(tree);
  if (subject.kind === "name") return compiled.lines.get(subject.name)?.line ?? plain;
  if (isLogical(subject)) return { unit: "flag" };
  const dimension = dimensionOf(subject, compiled);
  if (dimension === null) return plain;
  if (isSameDimension(dimension, dimensionless)) return { unit: commonUnit(subject, compiled) ?? "" };
  const own = parseUnit(line.unit);
  if (own.ok && isSameDimension(dimension, own.value.dimension)) return { unit: line.unit };
  return { unit: aLinesUnit(subject, dimension, compiled) ?? plainUnit(dimension) };
}

const keptByLooks = new Set(["prev", "next", "at", "pick", "first", "last", "total", "cumulate", "sum", "mean"]);

/** What is looked up by time, member or sum: it keeps its unit. */
function subjectOf(tree: Expr): Expr {
  const [first] = tree.kind === "call" && keptByLooks.has(tree.name) ? tree.args : [];
  return first === undefined ? tree : subjectOf(first);
}

const comparisons = new Set(["==", "!=", "<", "<=", ">", ">=", "and", "or"]);

const isLogical = (tree: Expr): boolean =>
  (tree.kind === "binary" && comparisons.has(tree.operator)) ||
  (tree.kind === "unary" && tree.operator === "not") ||
  (tree.kind === "call" && (tree.name === "any" || tree.name === "all"));

const dimensionOf = (tree: Expr, { lines }: Compiled): Dimension | null =>
  inferUnit(tree, (name) => lines.get(name)?.unit.dimension ?? null).dimension;

/** `%` where two percentages are added; null where the parts are counted differently. */
function commonUnit(tree: Expr, compiled: Compiled): string | null {
  const of = (part: Expr) => commonUnit(subjectOf(part), compiled);
  if (tree.kind === "name") return compiled.lines.get(tree.name)?.line.unit ?? null;
  if (tree.kind === "unary") return of(tree.operand);
  if (tree.kind === "conditional") return of(tree.then) === of(tree.otherwise) ? of(tree.then) : null;
  if (tree.kind === "binary" && (tree.operator === "+" || tree.operator === "-"))
    return of(tree.left) === of(tree.right) ? of(tree.left) : null;
  return null;
}

function aLinesUnit(tree: Expr, dimension: Dimension, { lines }: Compiled): string | null {
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

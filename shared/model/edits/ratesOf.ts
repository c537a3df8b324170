/**
 * Inputs whose number has a time in it, and keeps it when a period becomes
 * shorter or longer: one whose unit is per time goes on meaning the same; a
 * percentage of what the period before had, as growth and interest are, is for
 * each period, whatever that is now.
 */
import { parseFormula } from "../../formula/parse.ts";
import { referencesOf } from "../../formula/references.ts";
import { type Expr, walk } from "../../formula/tree.ts";
import { parseUnit } from "../../formula/units.ts";
import type { Document, Line } from "../document.ts";
import { allLines, isCalculation } from "../lines.ts";

export interface Rate {
  readonly label: string;
  readonly unit: string;
  /** `period`: for each period. `unit`: for the time in its unit. */
  readonly per: "period" | "unit";
}

/** In the order of the document. */
export function ratesOf(document: Document): readonly Rate[] {
  const lines = allLines(document);
  const compounding = compoundingNames(lines);
  return lines.flatMap((line): readonly Rate[] => {
    if (isCalculation(line)) return [];
    const { label, unit } = line;
    if (isPerTime(unit)) return [{ label, unit, per: "unit" }];
    return compounding.has(line.name) ? [{ label, unit, per: "period" }] : [];
  });
}

function isPerTime(text: string): boolean {
  const unit = parseUnit(text);
  return unit.ok && (unit.value.dimension["s"] ?? 0) < 0;
}

/** Names of the percentages that multiply what the period before had, and of those that they are made of. */
function compoundingNames(lines: readonly Line[]): ReadonlySet<string> {
  const byName = new Map(lines.map((line) => [line.name, line]));
  const percentages = (trees: readonly Expr[]) =>
    trees.flatMap((tree) => referencesOf(tree)).flatMap(({ name }) => (byName.get(name)?.unit === "%" ? [name] : []));
  const wanted = lines.flatMap((line) => percentages(treesOf(line).flatMap(productsOfBefore)));
  const found = new Set<string>();
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    wanted.push(...percentages(treesOf(byName.get(name)!)));
  }
  return found;
}

const treesOf = ({ formula }: Line): readonly Expr[] => {
  const tree = formula === undefined ? null : parseFormula(formula);
  return tree?.ok ? [tree.value] : [];
};

function productsOfBefore(tree: Expr): readonly Expr[] {
  const found: Expr[] = [];
  walk(tree, (node) => {
    if (node.kind === "binary" && (node.operator === "*" || node.operator === "/") && looksBack(node)) found.push(node);
  });
  return found;
}

function looksBack(tree: Expr): boolean {
  let does = false;
  walk(tree, (node) => {
    does ||= node.kind === "call" && node.name === "prev";
  });
  return does;
}

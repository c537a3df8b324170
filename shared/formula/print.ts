/** Tree to text: the shortest text that reads back as the same tree. */
import type { Expr } from "./tree.ts";

/** How tightly each operator binds; a weaker one inside a stronger one needs parentheses. */
const strength = {
  or: 2,
  and: 3,
  "==": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  not: 7,
  unary: 7,
  "^": 8,
  leaf: 9,
} as const;

export function formulaText(tree: Expr): string {
  switch (tree.kind) {
    case "number":
      return tree.text;
    case "name":
      return tree.name;
    case "text":
      return `"${tree.value}"`;
    case "unary":
      return `${tree.operator === "not" ? "not " : tree.operator}${inside(tree.operand, strength.leaf)}`;
    case "binary": {
      // Equal strength groups to the left; comparisons and powers do not chain at all.
      const own = strength[tree.operator];
      const chains = own !== strength["=="] && own !== strength["^"];
      const left = inside(tree.left, chains ? own : own + 1);
      return `${left} ${tree.operator} ${inside(tree.right, own + 1)}`;
    }
    case "conditional":
      return `${inside(tree.test, strength.or)} ? ${inside(tree.then, strength.or)} : ${inside(tree.otherwise, 1)}`;
    case "call":
      return `${tree.name}(${tree.args.map(formulaText).join(", ")})`;
  }
}

const inside = (tree: Expr, least: number): string =>
  strengthOf(tree) < least ? `(${formulaText(tree)})` : formulaText(tree);

function strengthOf(tree: Expr): number {
  if (tree.kind === "binary") return strength[tree.operator];
  if (tree.kind === "unary") return strength.unary;
  if (tree.kind === "conditional") return 1;
  return strength.leaf;
}

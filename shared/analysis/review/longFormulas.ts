/** Formulas past a dozen operators. */
import { type Expr, walk } from "../../formula/tree.ts";
import { cellOfLine, formulasOf, type LineReview } from "./reviewed.ts";

const mostOperators = 12;

export const longFormulas: LineReview = (live, line) =>
  formulasOf(live, line).flatMap(({ field, tree }) => {
    const count = operatorCount(tree);
    if (count <= mostOperators) return [];
    return [
      {
        id: `long-formula ${line.name} ${field}`,
        kind: "long-formula",
        severity: "hint",
        cell: cellOfLine(line),
        sentence: `The ${field === "opening" ? "opening formula" : "formula"} has ${count} operators.`,
        suggestion: "Give a part of it a line of its own.",
        fix: null,
      },
    ];
  });

/** A choice `a ? b : c` counts as one; a call and a minus before a number as none. */
export function operatorCount(tree: Expr): number {
  let count = 0;
  walk(tree, (node) => {
    const isSign = node.kind === "unary" && node.operator !== "not" && node.operand.kind === "number";
    if (node.kind === "binary" || node.kind === "conditional" || (node.kind === "unary" && !isSign)) count++;
  });
  return count;
}

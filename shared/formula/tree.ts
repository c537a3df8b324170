/**
 * The tree we accept: what a formula may be, and nothing else.
 *
 * Numbers are in base units already (a percent over 100, `5 USD bn` as 5e9).
 * Parentheses are gone; `print.ts` puts back those that are needed.
 */
import type { Dimension } from "./unitAtoms.ts";

/** A stretch of formula text in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^";
export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type LogicalOperator = "and" | "or";
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | LogicalOperator;
export type UnaryOperator = "-" | "+" | "not";

export type Expr =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly dimension: Dimension;
      readonly at: Span;
      /** As written, with its percent sign or unit. */
      readonly text: string;
    }
  | { readonly kind: "name"; readonly name: string; readonly at: Span }
  | { readonly kind: "text"; readonly value: string; readonly at: Span }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: Expr; readonly at: Span }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expr;
      readonly right: Expr;
      readonly at: Span;
    }
  | {
      readonly kind: "conditional";
      readonly test: Expr;
      readonly then: Expr;
      readonly otherwise: Expr;
      readonly at: Span;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expr[]; readonly at: Span };

/** Calls `visit` on the tree and all below it, parents first, in the order of the text. */
export function walk(tree: Expr, visit: (node: Expr) => void): void {
  visit(tree);
  for (const child of childrenOf(tree)) walk(child, visit);
}

export function childrenOf(tree: Expr): readonly Expr[] {
  switch (tree.kind) {
    case "unary":
      return [tree.operand];
    case "binary":
      return [tree.left, tree.right];
    case "conditional":
      return [tree.test, tree.then, tree.otherwise];
    case "call":
      return tree.args;
    default:
      return [];
  }
}

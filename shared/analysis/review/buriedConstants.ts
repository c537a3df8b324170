/**
 * Numbers that a formula keeps to itself. A number that belongs to the sum and
 * not to the world is none: 0, 1, 2 and 100, one of a unit (`1 year`), a half
 * or a small whole number in an exponent, and what tells a function how to
 * work (`prev(x, 3)`, `round(x, 2)`, `at(x, 2027)`).
 */
import { type Constant, constantOf, isExponentOf, isOwnToPower } from "../../formula/constants.ts";
import { childrenOf, type Expr } from "../../formula/tree.ts";

export interface BuriedConstant {
  /** Where it stands first. */
  readonly constant: Constant;
  readonly what: "rate" | "amount" | "date" | "factor" | "number";
  /** How often it stands in the formula. */
  readonly times: number;
}

/** In the order of the text; one that is written twice stands once. */
export function buriedConstants(tree: Expr): readonly BuriedConstant[] {
  const found = new Map<string, BuriedConstant>();
  collect(tree, { isExponent: false, isDate: false }, (node, what) => {
    const constant = constantOf(node);
    if (constant === null) return;
    const known = found.get(node.text);
    found.set(node.text, known === undefined ? { constant, what, times: 1 } : { ...known, times: known.times + 1 });
  });
  return [...found.values()];
}

type NumberNode = Extract<Expr, { kind: "number" }>;

interface Around {
  readonly isExponent: boolean;
  /** Set against the period. */
  readonly isDate: boolean;
}

function collect(tree: Expr, around: Around, report: (node: NumberNode, what: BuriedConstant["what"]) => void): void {
  if (tree.kind === "number") {
    if (!isHarmless(tree, around)) report(tree, whatItIs(tree, around));
    return;
  }
  const children = childrenOf(tree);
  const isDate = tree.kind === "binary" && children.some((child) => child.kind === "name" && child.name === "period");
  for (const [index, child] of children.entries()) {
    if (tree.kind === "call" && isHowTo(tree.name, index) && isLiteral(child)) continue;
    collect(child, { isExponent: around.isExponent || isExponentOf(tree, index), isDate }, report);
  }
}

const isLiteral = (tree: Expr): boolean =>
  tree.kind === "number" || (tree.kind === "unary" && tree.operand.kind === "number");

/** Arguments, by position, that say how a function works. */
const howTo: Readonly<Record<string, readonly number[]>> = {
  prev: [1],
  next: [1],
  at: [1],
  pick: [1],
  round: [1],
  mod: [1],
  near: [2],
};

const isHowTo = (name: string, position: number): boolean =>
  Object.hasOwn(howTo, name) && howTo[name]!.includes(position);

function isHarmless(node: NumberNode, { isExponent }: Around): boolean {
  const { value, dimension, text } = node;
  if (value === 0) return true;
  if (Object.keys(dimension).length > 0) return Number.parseFloat(text) === 1;
  if ([1, 2, 100].includes(value)) return true;
  return isExponent && isOwnToPower(node);
}

/** What converts one unit to another where units are not carried. */
const factors = new Set([12, 24, 52, 60, 360, 365, 366, 1_000, 3_600, 8_760, 10_000, 1e6, 1e9, 1e12]);

function whatItIs({ value, dimension, text }: NumberNode, { isDate }: Around): BuriedConstant["what"] {
  if (isDate) return "date";
  if (text.endsWith("%")) return "rate";
  if (Object.keys(dimension).length > 0) return "amount";
  return factors.has(value) ? "factor" : "number";
}

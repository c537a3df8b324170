/**
 * Numbers written into a formula that are somebody's assumption: they belong in
 * an input line, with a label, a unit and a source. 0 and 1 are not, nor is a
 * half or a small whole number in an exponent, nor a number that says where to
 * look: `prev(x, 2)`, `at(x, 2027)`.
 */
import { parseFormula } from "./parse.ts";
import { childrenOf, type Expr, type Span } from "./tree.ts";

export interface Constant {
  readonly at: Span;
  /** As written, with its percent sign or unit. */
  readonly text: string;
  /** As typed: 25 of `25%`, 5 of `5 USD bn`. */
  readonly value: number;
  /** Its unit, `%` for a percent; empty for a plain number. */
  readonly unit: string;
}

/** In the order of the text; none of a formula that cannot be read. */
export function constantsIn(formula: string): readonly Constant[] {
  const tree = parseFormula(formula);
  if (!tree.ok) return [];
  const found: Constant[] = [];
  collect(tree.value, false, found);
  return found;
}

type NumberNode = Extract<Expr, { kind: "number" }>;

function collect(tree: Expr, isExponent: boolean, found: Constant[]): void {
  if (tree.kind === "number") {
    const constant = constantOf(tree);
    const isOwn = constant === null || isOwnReason(constant) || (isExponent && isOwnToPower(tree));
    if (!isOwn) found.push(constant);
    return;
  }
  for (const [index, child] of childrenOf(tree).entries())
    if (!isPlace(tree, index)) collect(child, isExponent || isExponentOf(tree, index), found);
}

/** A number of a tree by its digits and its unit; null where its digits are no number of ours. */
export function constantOf({ text, at }: NumberNode): Constant | null {
  const [digits = "", unit = ""] = /^((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(.*)$/s.exec(text)?.slice(1) ?? [];
  const value = Number(digits);
  return Number.isNaN(value) ? null : { at, text, value, unit };
}

const isOwnReason = ({ unit, value }: Constant): boolean => unit === "" && (value === 0 || value === 1);

const mostOfPower = 12; // months in a year: (1 + rate)^(1 / 12)

/** Whether a number in an exponent belongs to the sum and not to the world: a half, a small whole number, one of a unit. */
export function isOwnToPower({ value, dimension, text }: NumberNode): boolean {
  if (Object.keys(dimension).length > 0) return Number.parseFloat(text) === 1;
  return value === 0.5 || (Number.isInteger(value) && value <= mostOfPower);
}

export const isExponentOf = (tree: Expr, index: number): boolean =>
  index === 1 && tree.kind === "binary" && tree.operator === "^";

const looks = new Set(["prev", "next", "at"]);

/** Whether a child says where to look and is no amount. */
const isPlace = (tree: Expr, index: number): boolean => index === 1 && tree.kind === "call" && looks.has(tree.name);

/** The members that a formula picks: `pick(x, "north")`, each with the list it is of. */
import { findFunction } from "./catalogue.ts";
import { parseFormula } from "./parse.ts";
import { childrenOf, type Expr, type Span } from "./tree.ts";

export interface Pick {
  readonly list: string;
  readonly member: string;
  /** Of the member in its quotes. */
  readonly at: Span;
}

export interface PickScope {
  /** Lists that a line is by; none for a name that no line has. */
  readonly listsOf: (line: string) => readonly string[];
  readonly hasMember: (list: string, member: string) => boolean;
  /** Lists that the formula's own line is by. */
  readonly own: readonly string[];
}

/** In the order of the text; none of a formula that cannot be read. */
export function picksIn(formula: string, scope: PickScope): readonly Pick[] {
  if (!formula.includes("pick")) return [];
  const tree = parseFormula(formula);
  if (!tree.ok) return [];
  const picks: Pick[] = [];
  listsOver(tree.value, scope, picks);
  return picks.sort((a, b) => a.at.start - b.at.start);
}

/** The formula picking another name wherever it picks this member of this list. */
export function renameMemberInFormula(formula: string, of: Omit<Pick, "at">, to: string, scope: PickScope): string {
  let renamed = formula;
  for (const { list, member, at } of picksIn(formula, scope).toReversed())
    if (list === of.list && member === of.member)
      renamed = `${renamed.slice(0, at.start)}"${to}"${renamed.slice(at.end)}`;
  return renamed;
}

/** The lists that a part of a formula is by: those of its lines, less those that are aggregated or picked away. */
export const listsOfPart = (tree: Expr, scope: PickScope): readonly string[] => listsOver(tree, scope, []);

/** What is picked on the way goes into `picks`. */
function listsOver(tree: Expr, scope: PickScope, picks: Pick[]): readonly string[] {
  if (tree.kind === "name") return scope.listsOf(tree.name);
  const parts = childrenOf(tree).map((part) => listsOver(part, scope, picks));
  const over = [...new Set(parts.flat())];
  if (tree.kind !== "call") return over;
  if (isAggregate(tree)) return over.filter((list) => scope.own.includes(list));
  const label = tree.args[1];
  if (tree.name !== "pick" || label?.kind !== "text") return over;
  const list = over.find((each) => scope.hasMember(each, label.value));
  if (list === undefined) return over;
  picks.push({ list, member: label.value, at: label.at });
  return over.filter((each) => each !== list);
}

const isAggregate = ({ name, args }: Expr & { kind: "call" }): boolean =>
  args.length === 1 && findFunction(name)?.kind === "aggregate";

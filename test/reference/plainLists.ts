/** Which lists a line or an expression is by, and the members of them. */
import type { ConstantNode, FunctionNode, MathNode, SymbolNode } from "mathjs";
import type { Document, Line } from "../../shared/model/document.ts";

export interface PlainLists {
  readonly lines: ReadonlyMap<string, Line>;
  /** By name of the list. */
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
}

export const plainLists = ({ sections, lists }: Document): PlainLists => ({
  lines: new Map(sections.flatMap((section) => section.lines).map((line) => [line.name, line])),
  membersOf: new Map(lists.map((list) => [list.name, list.members.map((member) => member.name)])),
});

/** With one argument, over every list that the formula's own line is not by. */
export const aggregates = new Set(["sum", "mean", "min", "max", "count", "any", "all"]);

/** The lists an expression is by: those of its lines, less those that are aggregated or picked away. */
export function listsIn(lists: PlainLists, node: MathNode, own: readonly string[]): readonly string[] {
  if (node.type === "SymbolNode") return lists.lines.get((node as SymbolNode).name)?.by ?? [];
  if (node.type !== "FunctionNode") return unique(childrenOf(node).flatMap((child) => listsIn(lists, child, own)));
  const { args, fn } = node as FunctionNode;
  const name = (fn as unknown as SymbolNode).name;
  const found = unique(args.flatMap((arg) => listsIn(lists, arg, own)));
  if (aggregates.has(name) && args.length === 1) return found.filter((list) => own.includes(list));
  if (name !== "pick") return found;
  const member = (args[1] as ConstantNode).value as unknown as string;
  const picked = found.find((list) => lists.membersOf.get(list)?.includes(member));
  return found.filter((list) => list !== picked);
}

export const memberKeysOf = ({ membersOf }: PlainLists, line: Line): readonly string[] =>
  (line.by ?? []).reduce<readonly string[]>(
    (keys, list, i) => keys.flatMap((key) => membersOf.get(list)!.map((name) => (i === 0 ? name : `${key}|${name}`))),
    [""],
  );

export function memberByList(line: Line, key: string): ReadonlyMap<string, string> {
  const members = key.split("|");
  return new Map((line.by ?? []).map((list, i) => [list, members[i]!]));
}

function childrenOf(node: MathNode): readonly MathNode[] {
  const children: MathNode[] = [];
  node.forEach((child) => void children.push(child));
  return children;
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

import type { PickScope } from "../../formula/picks.ts";
import type { Document, Line } from "../document.ts";
import { allLines } from "../lines.ts";

/** What it takes to know of which list a formula picks a member, for formulas of any line. */
export function pickScopeOf(document: Document): (line: Line) => PickScope {
  const byOfLine = new Map(allLines(document).map(({ name, by = [] }) => [name, by]));
  const members = new Map(document.lists.map((list) => [list.name, new Set(list.members.map(({ name }) => name))]));
  const listsOf = (name: string) => byOfLine.get(name) ?? [];
  const hasMember = (list: string, member: string) => members.get(list)?.has(member) ?? false;
  return ({ by = [] }) => ({ listsOf, hasMember, own: by });
}

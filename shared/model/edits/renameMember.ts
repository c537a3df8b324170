/** A member's new name; formulas that pick it, typed values, changes of scenarios, figures and analyses follow. */
import { renameMemberInFormula } from "../../formula/picks.ts";
import { type Result, succeed } from "../../result.ts";
import type { InputName } from "../analyses.ts";
import type { Line, Series, Values } from "../document.ts";
import { allLines, isSeriesArray } from "../lines.ts";
import { asItStands, type DocumentDraft, type LineDraft, listOf, type Outcome } from "./draft.ts";
import { followReferences } from "./followReferences.ts";
import { hasMember, renamedKey } from "./memberKey.ts";
import { memberOf, newMemberName } from "./members.ts";
import { pickScopeOf } from "./pickScope.ts";
import type { EditProblem } from "./problems.ts";
import { checkedText } from "./texts.ts";

export interface RenameMember {
  readonly kind: "rename-member";
  readonly list: string;
  readonly member: string;
  readonly name: string;
}

export function renameMember(draft: DocumentDraft, edit: RenameMember): Outcome {
  const { list: listName, member: from, name: to } = edit;
  const list = listOf(draft, listName);
  if (!list.ok) return list;
  const member = memberOf(list.value, from);
  if (!member.ok) return member;
  const checked = newMemberName(list.value.members, to, from);
  if (!checked.ok) return checked;
  const formulas = renameInFormulas(draft, edit);
  if (!formulas.ok) return formulas;
  renameInValues(draft, edit);
  const lines = new Map(allLines(asItStands(draft)).map((line) => [line.name, line]));
  for (const named of [...draft.scenarios.flatMap(({ changes }) => changes), ...draft.headline]) {
    const line = lines.get(named.line);
    if (line !== undefined && named.members !== undefined && line.by?.includes(listName))
      named.members = renamedKey(line, named.members, listName, from, to);
  }
  const follow = <T extends InputName>(named: T): T => {
    const line = lines.get(named.line);
    if (line === undefined || named.members === undefined) return named;
    const members = renamedKey(line, named.members, listName, from, to);
    return members === named.members ? named : { ...named, members };
  };
  followReferences(draft, { cell: follow, input: follow });
  member.value.name = to;
  return succeed(`Rename ${from} to ${to} in ${list.value.label}`);
}

function renameInFormulas(draft: DocumentDraft, { list, member, name }: RenameMember): Result<null, EditProblem> {
  const document = asItStands(draft);
  const scopeOf = pickScopeOf(document);
  for (const [section, { lines }] of document.sections.entries())
    for (const [index, line] of lines.entries())
      for (const field of ["formula", "opening"] as const) {
        const text = line[field];
        if (text === undefined) continue;
        const renamed = renameMemberInFormula(text, { list, member }, name, scopeOf(line));
        if (renamed === text) continue;
        const checked = checkedText(renamed, field === "opening" ? "opening formula" : "formula");
        if (!checked.ok) return checked;
        draft.sections[section]!.lines[index]![field] = checked.value;
      }
  return succeed(null);
}

function renameInValues(draft: DocumentDraft, edit: RenameMember): void {
  for (const [section, { lines }] of asItStands(draft).sections.entries())
    for (const [index, line] of lines.entries()) {
      const renamed = renamedValues(line, edit);
      if (renamed !== null) draft.sections[section]!.lines[index]!.values = renamed as NonNullable<LineDraft["values"]>;
    }
}

function renamedValues(line: Line, { list, member, name }: RenameMember): Values | null {
  const { values } = line;
  if (values === undefined || typeof values === "number" || isSeriesArray(values)) return null;
  if (!Object.keys(values).some((key) => hasMember(line, key, list, member))) return null;
  const entries = Object.entries<Series>(values);
  return Object.fromEntries(entries.map(([key, series]) => [renamedKey(line, key, list, member, name), series]));
}

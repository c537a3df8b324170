/** Lists: added, called otherwise, moved, deleted. */
import { fail, type Result, succeed } from "../../result.ts";
import type { List, Member } from "../document.ts";
import { allLines } from "../lines.ts";
import { asItStands, type DocumentDraft, insertAt, type ListDraft, listOf, moveTo, type Outcome } from "./draft.ts";
import { newMember } from "./members.ts";
import { newName } from "./newName.ts";
import type { EditProblem } from "./problems.ts";
import { type SetBy, setBy } from "./setBy.ts";
import { checkedText } from "./texts.ts";

export interface AddList {
  readonly kind: "add-list";
  readonly list: Pick<List, "name" | "label"> & { readonly members: readonly Omit<Member, "extra">[] };
  readonly at: number;
}

export interface LabelList {
  readonly kind: "label-list";
  readonly list: string;
  readonly label: string;
}

/** Lines by it follow. */
export interface RenameList {
  readonly kind: "rename-list";
  readonly list: string;
  readonly name: string;
}

export interface MoveList {
  readonly kind: "move-list";
  readonly list: string;
  /** Its index, counted without the list itself. */
  readonly at: number;
}

export interface DeleteList {
  readonly kind: "delete-list";
  readonly list: string;
  /** `refuse`, where absent: a list that lines are by stays. `collapse`: they lose it, as in set-by. */
  readonly lines?: "refuse" | "collapse";
  readonly different?: NonNullable<SetBy["different"]>;
}

export function addList(draft: DocumentDraft, { list, at }: AddList): Outcome {
  const { name, label, members } = list;
  const checks = [newName("list", name, draft.lists), checkedText(label, "label")];
  for (const check of checks) if (!check.ok) return check;
  const made: ListDraft = { name, label, members: [] };
  for (const given of members) {
    const member = newMember(made.members, given);
    if (!member.ok) return member;
    made.members.push(member.value);
  }
  insertAt(draft.lists, at, made);
  return succeed(`Add the list ${label}`);
}

export function labelList(draft: DocumentDraft, { list: name, label }: LabelList): Outcome {
  const list = listOf(draft, name);
  if (!list.ok) return list;
  const checked = checkedText(label, "label");
  if (!checked.ok) return checked;
  const before = list.value.label;
  list.value.label = checked.value;
  return succeed(`Call ${before} ${label}`);
}

export function renameList(draft: DocumentDraft, { list: from, name: to }: RenameList): Outcome {
  const list = listOf(draft, from);
  if (!list.ok) return list;
  const checked = newName("list", to, draft.lists, from);
  if (!checked.ok) return checked;
  list.value.name = to;
  for (const section of draft.sections)
    for (const line of section.lines)
      if (line.by?.includes(from)) line.by = line.by.map((name) => (name === from ? to : name));
  return succeed(`Rename the list ${from} to ${to}`);
}

export function moveList(draft: DocumentDraft, { list: name, at }: MoveList): Outcome {
  const list = listOf(draft, name);
  if (!list.ok) return list;
  const { label } = list.value;
  draft.lists = moveTo(draft.lists, name, at);
  return succeed(`Move the list ${label}`);
}

export function deleteList(draft: DocumentDraft, edit: DeleteList): Outcome {
  const list = listOf(draft, edit.list);
  if (!list.ok) return list;
  const { label } = list.value;
  const collapsed = collapseLines(draft, edit, label);
  if (!collapsed.ok) return collapsed;
  draft.lists = draft.lists.filter(({ name }) => name !== edit.list);
  return succeed(`Delete the list ${label}`);
}

function collapseLines(draft: DocumentDraft, edit: DeleteList, label: string): Result<null, EditProblem> {
  const lines = allLines(asItStands(draft)).filter(({ by }) => by?.includes(edit.list));
  if (lines.length > 0 && edit.lines !== "collapse")
    return fail({ code: "in-use", name: label, by: lines.map((line) => line.label) });
  for (const { name, by = [] } of lines) {
    const done = setBy(draft, {
      kind: "set-by",
      line: name,
      by: by.filter((each) => each !== edit.list),
      different: edit.different ?? "refuse",
    });
    if (!done.ok) return done;
  }
  return succeed(null);
}

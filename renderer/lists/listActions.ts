/** Lists and their members, changed one edit at a time. Each gives the sentence that refuses it; null where it is done. */
import type { List } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/applyEdit.ts";
import { freshName, isMemberName } from "../../shared/model/edits/names.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";

export function take(app: App, change: Edit): string | null {
  const done = edit(app, change);
  return done.ok ? null : editProblemSentence(done.problems[0]!);
}

/** At the end, with a name made from its label. */
export function addList(app: App, label: string): string | null {
  const { lists } = app.store.getState().document;
  const name = freshName(label, namesOf(lists), "list");
  return take(app, { kind: "add-list", list: { name, label, members: [] }, at: lists.length });
}

/** At the end, with a name made from its label. */
export function addMember(app: App, { name: list, members }: List, label: string): string | null {
  const name = freshName(label, namesOf(members), "member", isMemberName);
  return take(app, { kind: "add-member", list, member: { name, label }, at: members.length });
}

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);

/** Lists and their members, changed one edit at a time. Each gives the sentence that refuses it; null where it is done. */
import type { List } from "../../shared/model/document.ts";
import { freshName, isMemberName } from "../../shared/model/edits/names.ts";
import { takeEdit } from "../dialogs/takeEdit.ts";
import type { App } from "../state/app.ts";

/** At the end, with a name made from its label. */
export function addList(app: App, label: string): string | null {
  const { lists } = app.store.getState().document;
  const name = freshName(label, namesOf(lists), "list");
  return takeEdit(app, { kind: "add-list", list: { name, label, members: [] }, at: lists.length });
}

/** At the end, with a name made from its label. */
export function addMember(app: App, { name: list, members }: List, label: string): string | null {
  const name = freshName(label, namesOf(members), "member", isMemberName);
  return takeEdit(app, { kind: "add-member", list, member: { name, label }, at: members.length });
}

const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);

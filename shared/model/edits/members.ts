/** Members of a list: added, described, moved. Typed values stay with their names, so a move moves no number. */
import { fail, type Result, succeed } from "../../result.ts";
import type { Member } from "../document.ts";
import { type DocumentDraft, insertAt, type ListDraft, listOf, moveTo, type Outcome } from "./draft.ts";
import { isMemberName } from "./names.ts";
import type { EditProblem } from "./problems.ts";
import { setText } from "./setText.ts";
import { checkedText } from "./texts.ts";

/** Nothing is typed for it yet in the lines that are by the list. */
export interface AddMember {
  readonly kind: "add-member";
  readonly list: string;
  readonly member: Omit<Member, "extra">;
  readonly at: number;
}

export interface SetMember {
  readonly kind: "set-member";
  readonly list: string;
  readonly member: string;
  /** Null takes the note away; what is absent stays. */
  readonly fields: { readonly label?: string; readonly note?: string | null };
}

export interface MoveMember {
  readonly kind: "move-member";
  readonly list: string;
  readonly member: string;
  /** Its index, counted without the member itself. */
  readonly at: number;
}

type MemberDraft = ListDraft["members"][number];

export function addMember(draft: DocumentDraft, { list: name, member: given, at }: AddMember): Outcome {
  const list = listOf(draft, name);
  if (!list.ok) return list;
  const member = newMember(list.value.members, given);
  if (!member.ok) return member;
  insertAt(list.value.members, at, member.value);
  return succeed(`Add ${given.label} to ${list.value.label}`);
}

export function setMember(draft: DocumentDraft, { list: name, member: wanted, fields }: SetMember): Outcome {
  const list = listOf(draft, name);
  if (!list.ok) return list;
  const member = memberOf(list.value, wanted);
  if (!member.ok) return member;
  const before = member.value.label;
  if (fields.label !== undefined) {
    const label = checkedText(fields.label, "label");
    if (!label.ok) return label;
    member.value.label = label.value;
  }
  if (fields.note !== undefined) {
    const done = setText(member.value, "note", fields.note);
    if (!done.ok) return done;
  }
  return succeed(`Change ${before}`);
}

export function moveMember(draft: DocumentDraft, { list: name, member: wanted, at }: MoveMember): Outcome {
  const list = listOf(draft, name);
  if (!list.ok) return list;
  const member = memberOf(list.value, wanted);
  if (!member.ok) return member;
  const { label } = member.value;
  list.value.members = moveTo(list.value.members, wanted, at);
  return succeed(`Move ${label}`);
}

export function memberOf(list: ListDraft, name: string): Result<MemberDraft, EditProblem> {
  const member = list.members.find((each) => each.name === name);
  return member === undefined ? fail({ code: "not-there", what: "member", name }) : succeed(member);
}

export function newMember(
  members: readonly { readonly name: string }[],
  { name, label, note }: Omit<Member, "extra">,
): Result<MemberDraft, EditProblem> {
  const checks = [
    newMemberName(members, name),
    checkedText(label, "label"),
    note === undefined ? succeed(null) : checkedText(note, "note"),
  ];
  for (const check of checks) if (!check.ok) return check;
  return succeed({ name, label, ...(note === undefined ? {} : { note }) });
}

/** A name that a member may have and none of the list has; `except` may keep its own. */
export function newMemberName(
  members: readonly { readonly name: string }[],
  name: string,
  except?: string,
): Result<string, EditProblem> {
  if (!isMemberName(name))
    return fail({
      code: "bad-name",
      complaint: `"${name.slice(0, 40)}" cannot be a member's name: use letters, digits and _.`,
    });
  const isTaken = name !== except && members.some((member) => member.name === name);
  return isTaken ? fail({ code: "name-taken", what: "member", name }) : succeed(name);
}

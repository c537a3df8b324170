/** What reads the same to a person, in any case of its letters. */
import type { Member } from "./document.ts";

/** Each member whose label an earlier one has, with that one. */
export function repeatedLabels(
  members: readonly Member[],
): readonly { readonly member: Member; readonly first: Member }[] {
  const firsts = new Map<string, Member>();
  return members.flatMap((member) => {
    const label = member.label.trim().toLowerCase();
    const first = firsts.get(label);
    if (first !== undefined) return [{ member, first }];
    firsts.set(label, member);
    return [];
  });
}

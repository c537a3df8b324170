/** Where a member of one list stands in the keys of a line: `lambda_spv` in `blackstone|lambda_spv`. */
import type { Line } from "../document.ts";

/** Whether the key is of that member of that list; a line that is not by the list has no such key. */
export const hasMember = ({ by = [] }: Pick<Line, "by">, key: string, list: string, member: string): boolean =>
  by.includes(list) && key.split("|")[by.indexOf(list)] === member;

/** The key with another name for that member. */
export function renamedKey({ by = [] }: Pick<Line, "by">, key: string, list: string, from: string, to: string): string {
  const place = by.indexOf(list);
  return key
    .split("|")
    .map((member, index) => (index === place && member === from ? to : member))
    .join("|");
}

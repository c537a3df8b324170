/** Which lines are by a list, in words. */

import type { Document, Line, List } from "../../shared/model/document.ts";
import { joined } from "../../shared/model/joined.ts";
import { allLines } from "../../shared/model/lines.ts";
import { repeatedLabels } from "../../shared/model/repeatedLabels.ts";

export const linesByList = (document: Document, list: string): readonly Line[] =>
  allLines(document).filter(({ by }) => by?.includes(list));

/** Which lines a new member gives a row to. */
export const newRowsText = (lines: readonly Line[]): string =>
  lines.length === 0 ? "No line is by this list yet." : `A new member adds an empty row to ${listed(lines)}.`;

export const addedText = (label: string, lines: readonly Line[]): string =>
  lines.length === 0 ? `${label} is added.` : `${label} is added: an empty row in ${listed(lines)}.`;

/** A member that reads like an earlier one; null where each has a label of its own. */
export function sameLabelText({ members }: List): string | null {
  const [repeated] = repeatedLabels(members);
  if (repeated === undefined) return null;
  const { member, first } = repeated;
  return `${first.name} and ${member.name} have the same label: nobody can tell “${member.label}” from the other.`;
}

const most = 4;

function listed(lines: readonly Line[]): string {
  const labels = lines.map(({ label }) => label);
  const shown = labels.length > most ? labels.slice(0, most - 1) : labels;
  const rest = labels.length - shown.length;
  return joined(rest === 0 ? shown : [...shown, `${rest} more`]);
}

/** What of the grid is folded, as the review asks for it. */
import type { Folded } from "../../../shared/analysis/review/outOfSight.ts";
import type { Section } from "../../../shared/model/document.ts";
import { groupsOf } from "../../../shared/model/outline.ts";
import type { AppState } from "../appState.ts";

type Folds = Pick<AppState, "document" | "foldedSections" | "foldedGroups">;

/** Sections, and in those that are open the outermost of the groups that are folded. */
export const foldsOf = ({ document, foldedSections, foldedGroups }: Folds): readonly Folded[] =>
  document.sections.flatMap((section): readonly Folded[] => {
    const { name, label, lines } = section;
    if (foldedSections.has(name)) return [{ name: `section ${name}`, label, lines: lines.map((line) => line.name) }];
    return foldedGroups.size === 0 ? [] : groupFolds(section, foldedGroups);
  });

function groupFolds({ lines }: Section, folded: ReadonlySet<string>): readonly Folded[] {
  const folds: Folded[] = [];
  let hiddenTo = -1;
  for (const { head, first, last } of groupsOf(lines)) {
    const line = head === null ? undefined : lines[head];
    if (line === undefined || first <= hiddenTo || !folded.has(line.name)) continue;
    hiddenTo = last;
    const hidden = lines.slice(first, last + 1).map(({ name }) => name);
    folds.push({ name: `group ${line.name}`, label: line.label, lines: hidden });
  }
  return folds;
}

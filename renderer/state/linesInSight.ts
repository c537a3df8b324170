/**
 * The groups of a section's outline, as the grid folds them: a line whose
 * followers stand deeper is the head of a group, and a folded group's lines are
 * out of sight, those of the groups in it too. Lines that begin their section
 * deeper have no head and fold with the section.
 */
import type { Line } from "../../shared/model/document.ts";
import { groupEnd } from "../../shared/model/outline.ts";

export interface LineInSight {
  readonly line: Line;
  /** Lines in the group below it, in the groups in it too. */
  readonly groupSize: number;
  readonly isGroupFolded: boolean;
}

export function linesInSight(lines: readonly Line[], foldedGroups: ReadonlySet<string>): readonly LineInSight[] {
  const shown: LineInSight[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const groupSize = groupEnd(lines, index) - index - 1;
    const isGroupFolded = groupSize > 0 && foldedGroups.has(line.name);
    shown.push({ line, groupSize, isGroupFolded });
    if (isGroupFolded) index += groupSize;
  }
  return shown;
}

/** Names of the heads of all groups that a line stands in, the innermost first. */
export function headsOf(lines: readonly Line[], name: string): readonly string[] {
  const at = lines.findIndex((line) => line.name === name);
  const heads: string[] = [];
  let level = lines[at]?.level ?? 0;
  for (let index = at - 1; index >= 0 && level > 0; index--) {
    const above = lines[index]!;
    if ((above.level ?? 0) >= level) continue;
    heads.push(above.name);
    level = above.level ?? 0;
  }
  return heads;
}

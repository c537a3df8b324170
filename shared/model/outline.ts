/** The groups that the levels of a section's lines make: what folds together, and under which line. */
import type { Line } from "./document.ts";

/** Lines side by side at this level or deeper; places in the section. */
export interface LineGroup {
  /** 1 to 3. */
  readonly level: number;
  /** The line right above, which stays when the group folds; null for a group that begins its section. */
  readonly head: number | null;
  readonly first: number;
  readonly last: number;
}

/** By their first line; of two that begin with the same line the outer one comes first. */
export function groupsOf(lines: readonly Pick<Line, "level">[]): readonly LineGroup[] {
  const levelAt = (index: number) => lines[index]?.level ?? 0;
  return lines.flatMap((_, first) => {
    const above = levelAt(first - 1);
    return Array.from({ length: Math.max(0, levelAt(first) - above) }, (_, step): LineGroup => {
      const level = above + step + 1;
      let last = first;
      while (levelAt(last + 1) >= level) last++;
      return { level, head: first === 0 ? null : first - 1, first, last };
    });
  });
}

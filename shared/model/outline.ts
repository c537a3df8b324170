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
export function groupsOf(lines: readonly Levelled[]): readonly LineGroup[] {
  return lines.flatMap((line, first) => {
    const above = levelOf(lines[first - 1]);
    return Array.from({ length: Math.max(0, levelOf(line) - above) }, (_, step): LineGroup => {
      const level = above + step + 1;
      return { level, head: first === 0 ? null : first - 1, first, last: endOf(lines, first, level) - 1 };
    });
  });
}

/** Index behind the last line of the group that the line at `head` stands over; the next one where it is no head. */
export const groupEnd = (lines: readonly Levelled[], head: number): number =>
  endOf(lines, head + 1, levelOf(lines[head]) + 1);

/** Index of the first line from `from` on that stands higher than `level`. */
function endOf(lines: readonly Levelled[], from: number, level: number): number {
  let end = from;
  while (end < lines.length && levelOf(lines[end]) >= level) end++;
  return end;
}

type Levelled = Pick<Line, "level">;

const levelOf = (line: Levelled | undefined): number => line?.level ?? 0;

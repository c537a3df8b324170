/** What was changed of a line, as a report tells it: its first changed cell stands for the others. */
import type { ChangedCell, ChangedLine } from "./changedLines.ts";

export interface LineChange extends ChangedCell {
  readonly line: string;
  /** How many of the line's cells are unlike. */
  readonly cells: number;
  /** Whether all of them changed from and to the same. */
  readonly isUniform: boolean;
}

export function lineChange({ line, cells }: ChangedLine): LineChange {
  const first = cells[0]!;
  const isAlike = ({ parts }: ChangedCell) =>
    parts.every(({ from, to }, at) => Object.is(from, first.parts[at]!.from) && Object.is(to, first.parts[at]!.to));
  return { line, ...first, cells: cells.length, isUniform: cells.every(isAlike) };
}

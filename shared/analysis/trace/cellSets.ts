/** The cells that one address stands for: a member left open is all of them, a period left open every one. */
import type { LiveModel } from "../../engine/live.ts";
import type { Stretch } from "./looks.ts";
import type { OneCell, TraceCell } from "./traceCell.ts";

/** Members and periods; a line with one number for all periods has it in the first. */
export interface CellBox {
  readonly members: readonly number[];
  readonly periods: Stretch;
}

/** Null where there is no such line, member or period. */
export function boxOf({ compiled }: LiveModel, { line, member, period }: TraceCell): CellBox | null {
  const known = compiled.lines.get(line);
  if (known === undefined) return null;
  const last = known.isTimed ? compiled.document.timeline.periods - 1 : 0;
  const at = known.isTimed ? period : 0;
  if (member !== null && known.memberKeys[member] === undefined) return null;
  if (at !== null && at > last) return null;
  return {
    members: member === null ? known.memberKeys.map((_, index) => index) : [member],
    periods: at === null ? { from: 0, to: last } : { from: at, to: at },
  };
}

export const cellsIn = (line: string, { members, periods: { from, to } }: CellBox): readonly OneCell[] =>
  members.flatMap((member) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ line, member, period: from + index })),
  );

import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { TrialEvent } from "../../../shared/model/analyses.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";

/** A changed event: its label says what it counts now where it said so before, and stays where a person chose another. */
export function relabelled(compiled: Compiled, before: TrialEvent, after: TrialEvent): TrialEvent {
  const isOwn = before.label !== eventText(compiled, before) || after.label !== before.label;
  return isOwn ? after : { ...after, label: eventText(compiled, after) };
}

/** `Implied price below Market price`, `Default is ✓ in any period`: what is counted, in words. */
export function eventText(compiled: Compiled, { cell, when, level }: TrialEvent): string {
  const line = compiled.lines.get(cell.line)?.line;
  const to =
    "cell" in level
      ? cellLabel(compiled, level.cell)
      : line === undefined
        ? String(level.value)
        : level.value === 0
          ? "0"
          : figureText(level.value, line);
  const known = compiled.lines.get(cell.line);
  const anyMember = (line?.by?.length ?? 0) > 0 && cell.members === undefined;
  const anyPeriod = known?.isTimed === true && cell.period === undefined;
  const where =
    anyMember && anyPeriod
      ? " of any member in any period"
      : anyMember
        ? " of any member"
        : anyPeriod
          ? " in any period"
          : "";
  return `${cellLabel(compiled, cell)} ${when} ${to}${where}`;
}

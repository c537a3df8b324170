/** What the change of an output is split over: changed lines, or groups of them. */
import type { Compiled } from "../../engine/compile.ts";
import type { Attribution } from "../../model/analyses.ts";
import type { ChangedLine } from "./changedLines.ts";

export interface Driver {
  readonly label: string;
  /** Whether several lines may count as one; a line alone is known by its name. */
  readonly isGroup: boolean;
  readonly lines: readonly ChangedLine[];
}

/** A group stands where its first line does; of a line in two groups the first counts. */
export function driversOf(
  compiled: Compiled,
  changed: readonly ChangedLine[],
  groups: Attribution["groups"],
): readonly Driver[] {
  const drivers = new Map<string, { label: string; isGroup: boolean; lines: ChangedLine[] }>();
  for (const line of changed) {
    const group = groups.findIndex(({ lines }) => lines.includes(line.line));
    const key = group === -1 ? `line ${line.line}` : `group ${group}`;
    const label = groups[group]?.label ?? compiled.lines.get(line.line)!.line.label;
    const driver = drivers.get(key);
    if (driver === undefined) drivers.set(key, { label, isGroup: group !== -1, lines: [line] });
    else driver.lines.push(line);
  }
  return [...drivers.values()];
}

/** Whether the output depends on any of its lines at all; where not, its amount is zero without a case. */
export function reachersOf(compiled: Compiled, output: string): (driver: Driver) => boolean {
  const behind = new Set([output]);
  for (const name of behind) for (const from of compiled.lines.get(name)?.feedsFrom ?? []) behind.add(from);
  return ({ lines }) => lines.some(({ line }) => behind.has(line));
}

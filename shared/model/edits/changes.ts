/**
 * A scenario's changes, edited by cell: what typing into a cell under a scenario,
 * and clearing it, does to the list. Changes that do not reach the cell stay as they are.
 */
import type { Change, Document, Series } from "../document.ts";
import { findLine, memberKeys } from "../lines.ts";
import { periodIndex, periodLabels } from "../timeline.ts";
import { seriesWith } from "./series.ts";

/** Cells of one line: of one member or all (null), in one period or all (null). */
export interface Region {
  readonly line: string;
  readonly members: string | null;
  readonly period: number | null;
}

/**
 * The changes with the region set to a number. The last change that sets just this
 * is rewritten, unless a later one acts on what it left; else one is added at the end,
 * and those it makes void are dropped.
 */
export function changesWith(document: Document, changes: readonly Change[], region: Region, value: number): Change[] {
  const last = changes.findLastIndex((change) => reaches(document, change, region) || fits(document, change, region));
  const target = changes[last];
  if (target !== undefined && fits(document, target, region))
    return changes.with(last, { ...target, to: rewritten(document, target, region, value) });
  const kept = changes.filter((change) => !lies(document, change, region));
  const period = region.period === null ? undefined : periodLabels(document.timeline)[region.period];
  return [
    ...kept,
    {
      line: region.line,
      how: "set",
      to: value,
      ...(region.members === null ? {} : { members: region.members }),
      ...(period === undefined ? {} : { period }),
    },
  ];
}

/** The changes without what they do to the region; one that does more is narrowed to the rest. */
export const changesWithout = (document: Document, changes: readonly Change[], region: Region): Change[] =>
  changes.flatMap((change) => (reaches(document, change, region) ? narrowed(document, change, region) : [change]));

/** Whether the change does something to at least one cell of the region. */
function reaches(document: Document, change: Change, { line, members, period }: Region): boolean {
  if (change.line !== line) return false;
  if (members !== null && change.members !== undefined && change.members !== members) return false;
  if (period === null) return true;
  if (change.period !== undefined) return periodIndex(document.timeline, change.period) === period;
  return typeof change.to === "number" || change.to[period] !== null;
}

/** Whether all that the change does, it does to cells of the region. */
export function lies(document: Document, change: Change, { line, members, period }: Region): boolean {
  if (change.line !== line) return false;
  if (members !== null && change.members !== members) return false;
  if (period === null) return true;
  return change.period !== undefined && periodIndex(document.timeline, change.period) === period;
}

/** Whether the change is a `set` in which the region is one number: all of it, or an entry of its list. */
function fits(document: Document, change: Change, region: Region): boolean {
  if (change.how !== "set" || change.line !== region.line) return false;
  if ((change.members ?? null) !== region.members) return false;
  if (region.period === null) return change.period === undefined;
  if (change.period !== undefined) return periodIndex(document.timeline, change.period) === region.period;
  return typeof change.to !== "number";
}

const rewritten = (document: Document, { to, period }: Change, region: Region, value: number): Series =>
  period === undefined ? seriesWith(to, region.period, value, document.timeline.periods)! : value;

function narrowed(document: Document, change: Change, region: Region): Change[] {
  const { members, period } = region;
  if (members !== null && change.members === undefined) {
    const line = findLine(document, change.line);
    const keys = line === undefined ? [] : memberKeys(document, line);
    return keys.flatMap((key) => {
      const part = { ...change, members: key };
      return key === members ? narrowed(document, part, region) : [part];
    });
  }
  if (period === null || change.period !== undefined) return [];
  const to = seriesWith(change.to, period, null, document.timeline.periods);
  return to === undefined ? [] : [{ ...change, to }];
}

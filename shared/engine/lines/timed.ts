/** Which lines have a value of their own in each period; the others hold one for all. */
import { isCalculation, seriesOf } from "../../model/lines.ts";
import type { LineEntry } from "./lineEntry.ts";

export function timedLines(entries: ReadonlyMap<string, LineEntry>): ReadonlySet<string> {
  const timed = new Set<string>();
  const waiting: string[] = [];
  const dependents = new Map<string, string[]>();
  const mark = (name: string) => {
    if (timed.has(name)) return;
    timed.add(name);
    waiting.push(name);
  };
  for (const [name, entry] of entries) {
    if (isTimedInItself(entry)) mark(name);
    else
      for (const used of entry.follows.names) {
        const users = dependents.get(used);
        if (users === undefined) dependents.set(used, [name]);
        else users.push(name);
      }
  }
  while (waiting.length > 0) for (const name of dependents.get(waiting.pop()!) ?? []) mark(name);
  return timed;
}

/** Whether two states of a line are timed in the same cases. */
export const isTimedAlike = (before: LineEntry, after: LineEntry): boolean =>
  isTimedInItself(before) === isTimedInItself(after) && hasSame(before.follows.names, after.follows.names);

const hasSame = (before: readonly string[], after: readonly string[]): boolean =>
  before.length === after.length && before.every((name, at) => name === after[at]);

function isTimedInItself({ line, memberKeys: keys, changed, from, opening, follows }: LineEntry): boolean {
  if (changed === "timed" || from > 0 || follows.time) return true;
  const isTyped = line.values !== undefined && keys.some((key) => seriesOf(line.values, key) !== undefined);
  if (isCalculation(line)) return opening !== null || isTyped;
  return isTyped && keys.some((key) => typeof seriesOf(line.values, key) === "object");
}

/** Which trials count where something is given to have happened. */
import type { AskedTrials } from "./askedTrials.ts";
import type { Flags } from "./counted.ts";
import type { AskedEvent } from "./trialEvents.ts";
import type { ColumnOf } from "./wanted.ts";

/** 1 for each trial in which it happens. */
export function flagsOf(event: AskedEvent, columnOf: ColumnOf, trials: number): Uint8Array {
  const flags = new Uint8Array(trials);
  event.happens(columnOf, flags);
  return flags;
}

/** `given` is the index of the event; all trials count where it is absent. */
export const flagsGiven = (
  { events }: AskedTrials,
  given: number | undefined,
  columnOf: ColumnOf,
  trials: number,
): Flags => (given === undefined ? null : flagsOf(events[given]!, columnOf, trials));

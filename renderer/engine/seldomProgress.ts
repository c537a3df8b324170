/** Lets a word of progress through only now and then: each costs the page a part of a frame. All else goes through at once. */
import type { FromAnalyst } from "../../shared/analysis/run/analyst.ts";

/** Milliseconds between two words. */
const pause = 100;

export function seldomProgress(
  say: (message: FromAnalyst) => void,
  now: () => number = () => performance.now(),
): (message: FromAnalyst) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (message) => {
    if (message.kind === "progress") {
      const time = now();
      if (time - last < pause) return;
      last = time;
    }
    say(message);
  };
}

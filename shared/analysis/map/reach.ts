/** Everything a line depends on and everything that depends on it, however many steps away. */
import type { Compiled } from "../../engine/compile.ts";

export interface Reach {
  /** Lines that the line needs; the line itself only where it needs itself in another period. */
  readonly needs: ReadonlySet<string>;
  /** Lines that need it. */
  readonly neededBy: ReadonlySet<string>;
}

export function reachOf({ lines }: Compiled, line: string): Reach {
  return {
    needs: reached(line, (name) => lines.get(name)?.feedsFrom ?? []),
    neededBy: reached(line, (name) => lines.get(name)?.feeds ?? []),
  };
}

function reached(line: string, stepsOf: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [line];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const next of stepsOf(at)) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  return found;
}

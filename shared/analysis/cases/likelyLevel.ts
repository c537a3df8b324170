import type { Compiled } from "../../engine/compile.ts";
import type { CellName, Level } from "../../model/analyses.ts";
import { isByLists, isCalculation } from "../../model/lines.ts";

/**
 * What an output is held against in the model itself: an input of the same unit that it does not depend on and that
 * some formula reads together with it, as `upside` reads the implied price and the market's. Undefined where there is none.
 */
export function likelyLevel({ lines }: Compiled, output: CellName): Level | undefined {
  const own = lines.get(output.line);
  if (own === undefined) return undefined;
  const behind = new Set([output.line]);
  for (const name of behind) for (const from of lines.get(name)?.feedsFrom ?? []) behind.add(from);
  for (const { feedsFrom } of lines.values()) {
    if (![...feedsFrom].includes(output.line)) continue;
    for (const name of feedsFrom) {
      const other = lines.get(name);
      if (other === undefined || behind.has(name) || isCalculation(other.line) || isByLists(other.line)) continue;
      if (other.line.unit !== own.line.unit || other.line.unit === "") continue;
      const period = other.isTimed ? output.period : undefined;
      return { cell: { line: name, ...(period !== undefined && { period }) } };
    }
  }
  return undefined;
}

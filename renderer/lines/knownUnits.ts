/** Units to choose from: those the model has already, most used first, and then the common ones. */
import type { Document } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";

const common = ["USD", "USD m", "USD bn", "%", "x", "flag", "GPU", "GPU m", "share m", "USD/share", "USD/GPU", "year"];

export function knownUnits(document: Document): readonly string[] {
  const counts = new Map<string, number>();
  for (const { unit } of allLines(document)) if (unit !== "") counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const used = [...counts].toSorted(([, left], [, right]) => right - left).map(([unit]) => unit);
  return [...new Set([...used, ...common])];
}

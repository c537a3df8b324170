/** What is said where a setting takes the place of a formula: a scenario may do so, and nobody should by mistake. */
import { findLine, isCalculation } from "../../shared/model/lines.ts";
import type { AskedCase } from "./cases.ts";
import type { Output } from "./output.ts";

/** A sentence for each calculated line that is set. */
export function sayOverridden({ document, settings }: Pick<AskedCase, "document" | "settings">, { say }: Output): void {
  for (const name of new Set(settings.map(({ line }) => line))) {
    const line = findLine(document, name);
    if (line !== undefined && isCalculation(line))
      say(`"${name}" is calculated: what --set gives stands in place of its formula.`);
  }
}

/** What the two pictures of a solve have alike: axes named by inputs, both holding still. */

import { movedLabel } from "../../../shared/analysis/solve/texts.ts";
import type { Unknown } from "../../../shared/analysis/solve/unknown.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { SteadyExtent } from "../../charts/useSteadyExtent.ts";

/** `Cost of capital, %`; `All periods of Gross margin, times`. */
export function axisName(compiled: Compiled, unknown: Unknown): string {
  const { unit } = compiled.lines.get(unknown.input.line)!.line;
  const counted = unknown.how === "scale" ? "times" : unit;
  return `${movedLabel(compiled, unknown)}${counted === "" ? "" : `, ${counted}`}`;
}

/** Two axes that are fitted together. */
export const bothAxes = (x: SteadyExtent, y: SteadyExtent): SteadyExtent => ({
  extent: y.extent,
  isWider: x.isWider || y.isWider,
  fit: () => {
    x.fit();
    y.fit();
  },
});

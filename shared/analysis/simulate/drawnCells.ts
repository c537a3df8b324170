/** How a draw becomes the number of an input's cell: the value it stands beside, and what the scenario does to it. */
import type { Compiled } from "../../engine/compile.ts";
import type { CompiledLine } from "../../engine/compiledLines.ts";
import { changesUnder, changeTouches, inputValues } from "../../engine/inputs.ts";
import { fromBase } from "../../formula/units.ts";
import type { Change } from "../../model/document.ts";
import type { Uncertainty } from "../../model/uncertainty.ts";

/** A cell that is drawn: `slope * path + offset` in the line's unit. */
export interface DrawnCell {
  readonly member: number;
  readonly period: number;
  readonly slope: number;
  readonly offset: number;
}

/**
 * Cells of an input, member by member in the order of time.
 *
 * What a draw takes the place of is the base's value: the scenario's changes act on the draw as they would on
 * that, and a cell that the scenario sets is known there and not drawn. Factors and sums are of the value
 * that the scenario has. Cells without a value are not drawn.
 */
export function drawnCells(
  { document }: Compiled,
  line: CompiledLine,
  { how = "set" }: Uncertainty,
  changes: readonly Change[],
): readonly DrawnCell[] {
  const { value } = inputValues(document, line, changes);
  const periods = value.length / line.memberKeys.length;
  const cells: DrawnCell[] = [];
  for (const [index, base] of value.entries()) {
    if (Number.isNaN(base)) continue;
    const [member, period] = [Math.floor(index / periods), index % periods];
    const own = fromBase(line.unit, base);
    if (how === "scale") cells.push({ member, period, slope: own, offset: 0 });
    else if (how === "add") cells.push({ member, period, slope: 1, offset: own });
    else {
      const touching = changes.filter((change) => changeTouches(document, change, line.memberKeys[member]!, period));
      const changed = changedDraw(touching, period);
      if (changed !== null) cells.push({ member, period, ...changed });
    }
  }
  return cells;
}

/** Null where a change sets the cell whatever it was. */
function changedDraw(changes: readonly Change[], period: number): { slope: number; offset: number } | null {
  let [slope, offset] = [1, 0];
  for (const { how, to } of changes) {
    const by = typeof to === "number" ? to : to[period]!;
    if (how === "set") return null;
    if (how === "scale") [slope, offset] = [slope * by, offset * by];
    else offset += by;
  }
  return { slope, offset };
}

export const changesTo = (compiled: Compiled, scenario: string | null, line: string): readonly Change[] =>
  changesUnder(compiled.document, scenario).get(line) ?? [];

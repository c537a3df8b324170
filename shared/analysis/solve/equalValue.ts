/**
 * Two inputs: every pair at which the level is reached, as curves. For each of
 * many values of the first every root of the second is found, to the last bits,
 * and roots of neighbouring values are joined.
 */
import type { Compiled } from "../../engine/compile.ts";
import { joined, split, together } from "../../numbers/roots/batches.ts";
import { findRoots } from "../../numbers/roots/findRoots.ts";
import { type Result, succeed } from "../../result.ts";
import { movedColumns } from "../cases/moves.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { rootTolerance } from "./answers.ts";
import type { Goal } from "./goal.ts";
import { joinedCurves } from "./joinedCurves.ts";
import type { EqualValue } from "./solveReport.ts";
import type { Solving } from "./solving.ts";
import type { Unknown } from "./unknown.ts";

/** Values of the first input, and even steps of each look along the second. */
const columns = 81;
const points = 65;

interface Asked {
  readonly compiled: Compiled;
  readonly scenario: string | null;
  readonly goal: Goal;
  readonly level: number;
  readonly output: number;
  readonly share: readonly [number, number];
}

export function* equalValue(
  across: Unknown,
  up: Unknown,
  { compiled, scenario, goal, share, ...today }: Asked,
): Solving<Result<EqualValue, AnalysisProblem>> {
  const x = Array.from(
    { length: columns },
    (_, index) => across.low + ((across.high - across.low) * index) / (columns - 1),
  );
  const searches = together(x.map(() => findRoots({ low: up.low, high: up.high, points, ...rootTolerance(today) })));
  let turn = searches.next();
  while (turn.done !== true) {
    const asked = turn.value;
    const acrossBy = joined(asked.map(({ length }, index) => new Float64Array(length).fill(x[index]!)));
    const upBy = joined(asked);
    const first = movedColumns(compiled, scenario, across.input, across.how, acrossBy);
    const second = movedColumns(compiled, scenario, up.input, up.how, upBy);
    if (!first.ok) return first;
    if (!second.ok) return second;
    const cases = { caseCount: upBy.length, columns: [...first.value, ...second.value] };
    const found = goal.read(yield { cases, outputs: goal.outputs, scenario, share });
    turn = searches.next(
      split(
        found.goal.map((value, index) => value - found.level[index]!),
        asked,
      ),
    );
  }
  const roots = turn.value.map((search) => search.roots.map((root) => root.x));
  return succeed({ across, up, curves: joinedCurves(x, roots) });
}

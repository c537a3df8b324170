/**
 * Two inputs: every pair at which the level is reached, as curves. For each of
 * many values of the first every root of the second is found, to the last bits,
 * and roots of neighbouring values are joined.
 */
import { evenly } from "../../numbers/evenly.ts";
import { joined, split, together } from "../../numbers/roots/batches.ts";
import { findRoots } from "../../numbers/roots/findRoots.ts";
import { type Result, succeed } from "../../result.ts";
import { movedColumns } from "../cases/moves.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { rootTolerance } from "./answers.ts";
import type { AskedPart } from "./asked.ts";
import { differences } from "./goal.ts";
import { joinedCurves } from "./joinedCurves.ts";
import type { EqualValue } from "./solveReport.ts";
import type { Solving } from "./solving.ts";
import type { Unknown } from "./unknown.ts";

/** Values of the first input of a first look, which tells where there are pairs at all, and of the second. */
const columnsOfLook = 33;
const columns = 81;
/** Even steps of each look along the second input. */
const points = 65;

export function* equalValue(
  across: Unknown,
  up: Unknown,
  asked: AskedPart,
): Solving<Result<EqualValue, AnalysisProblem>> {
  const [from, to] = asked.share;
  const middle = from + (to - from) / 3;
  const look = evenly(across.low, across.high, columnsOfLook);
  const seen = yield* rootsOver(across, up, look, { ...asked, share: [from, middle] });
  if (!seen.ok) return seen;
  const has = (roots: readonly number[]) => roots.length > 0;
  const [first, last] = [seen.value.findIndex(has), seen.value.findLastIndex(has)];
  if (first === -1) return succeed({ across, up, curves: [] });
  const x = evenly(look[Math.max(0, first - 1)]!, look[Math.min(look.length - 1, last + 1)]!, columns);
  const roots = yield* rootsOver(across, up, x, { ...asked, share: [middle, to] });
  return roots.ok ? succeed({ across, up, curves: joinedCurves(x, roots.value) }) : roots;
}

/** For each value of the first input all roots of the second, rising. */
function* rootsOver(
  across: Unknown,
  up: Unknown,
  x: readonly number[],
  { compiled, scenario, goal, share, ...today }: AskedPart,
): Solving<Result<readonly (readonly number[])[], AnalysisProblem>> {
  const searches = together(x.map(() => findRoots({ low: up.low, high: up.high, points, ...rootTolerance(today) })));
  let turn = searches.next();
  while (turn.done !== true) {
    const asked = turn.value;
    const acrossBy = joined(asked.map(({ length }, index) => new Float64Array(length).fill(x[index]!)));
    const first = movedColumns(compiled, scenario, across.input, across.how, acrossBy);
    const second = movedColumns(compiled, scenario, up.input, up.how, joined(asked));
    if (!first.ok) return first;
    if (!second.ok) return second;
    const cases = { caseCount: acrossBy.length, columns: [...first.value, ...second.value] };
    const found = goal.read(yield { cases, outputs: goal.outputs, scenario, share });
    turn = searches.next(split(differences(found), asked));
  }
  return succeed(turn.value.map(({ roots }) => roots.map((root) => root.x)));
}

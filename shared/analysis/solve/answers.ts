/** Looks for many inputs side by side, each in its own range, with the model run once a round for all of them. */
import { split, together } from "../../numbers/roots/batches.ts";
import { findRoots } from "../../numbers/roots/findRoots.ts";
import type { RootSearch } from "../../numbers/roots/roots.ts";
import type { Asked, AskedPart } from "./asked.ts";
import { differences, type GoalColumns } from "./goal.ts";
import type { Answer, Curve } from "./solveReport.ts";
import type { Solving } from "./solving.ts";
import type { Unknown } from "./unknown.ts";
import { unknownCases } from "./unknownCases.ts";
import { varies } from "./varies.ts";

interface Look extends AskedPart {
  /** Even steps of the first look. */
  readonly points: number;
}

export function* answersFor(
  unknowns: readonly Unknown[],
  { compiled, scenario, goal, points, share, ...today }: Look,
): Solving<readonly Answer[]> {
  const searches = together(unknowns.map(({ low, high }) => findRoots({ low, high, points, ...rootTolerance(today) })));
  let curves: readonly Curve[] | null = null;
  let turn = searches.next();
  while (turn.done !== true) {
    const asked = turn.value;
    const cases = unknownCases(compiled, scenario, unknowns, asked);
    const run = { cases, outputs: goal.outputs, scenario, share: curves === null ? share : done(share) };
    const found = goal.read(yield run);
    curves ??= curvesOf(asked, found);
    turn = searches.next(split(differences(found), asked));
  }
  const found = turn.value;
  return unknowns.map((unknown, index) => answerOf(unknown, found[index]!, curves![index]!));
}

/** What the level is reached to: a millionth of it. An answer is far nearer, but where the goal is steeper than the input has digits. */
const nearEnough = 1e-6;

export function rootTolerance({ level, output }: Pick<Asked, "level" | "output">) {
  const scale = Math.max(Math.abs(level), Number.isNaN(output) ? 0 : Math.abs(output));
  return { scale, within: nearEnough * (scale || Number.POSITIVE_INFINITY) };
}

/** Nearly all cases are those of the first look. */
const done = ([, end]: readonly [number, number]): readonly [number, number] => [end, end];

function curvesOf(asked: readonly Float64Array[], { goal, level }: GoalColumns): readonly Curve[] {
  const [goals, levels] = [split(goal, asked), split(level, asked)];
  return asked.map((x, index) => ({ x, goal: goals[index]!.slice(), level: levels[index]!.slice() }));
}

function answerOf(unknown: Unknown, search: RootSearch, curve: Curve): Answer {
  const { roots, flats, breaks, evaluations, rounds } = search;
  const values = [
    ...roots.map(({ x }) => x),
    ...flats.map(({ from, to }) => Math.min(to, Math.max(from, unknown.today))),
  ];
  const distance = (value: number) => Math.abs(value - unknown.today);
  const nearest = values.length === 0 ? null : values.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const numbers = curve.goal.filter(Number.isFinite);
  const covers = numbers.length === 0 ? null : ([least(numbers), most(numbers)] as const);
  const isMoved = varies(curve.goal) || varies(curve.level);
  return { ...unknown, roots, flats, breaks, nearest, covers, isMoved, iterations: rounds, evaluations };
}

const least = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b));
const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b));

/** What must an input be for an output to reach a level: of the input that is asked for, and of every other one as well. */
import type { Compiled } from "../../engine/compile.ts";
import type { GoalSeek, InputName } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Analysis } from "../cases/analysis.ts";
import { cellLabel, inputCells } from "../cases/cells.ts";
import { inputsBehind } from "../cases/firstChoices.ts";
import { whyNoNumber } from "../cases/noNumber.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { answersFor } from "./answers.ts";
import type { Asked } from "./asked.ts";
import { curveOf } from "./curve.ts";
import { equalValue } from "./equalValue.ts";
import { type Goal, goalOf } from "./goal.ts";
import { scenariosThatMove } from "./movesUnder.ts";
import { type Answer, type EqualValue, isOf, type Solved, type SolveReport } from "./solveReport.ts";
import type { Solving } from "./solving.ts";
import { type Unknown, unknownOf } from "./unknown.ts";

/** Even steps of the first look at the input that is asked for, and at each of the others. */
const points = 257;
const pointsOfOthers = 129;
/** Inputs a table: enough to share a run, few enough for its columns to fit. */
const inputsAtOnce = 16;

export function* solveAnalysis(compiled: Compiled, scenario: string | null, saved: GoalSeek): Analysis<SolveReport> {
  const found = yield* solveOnce(compiled, scenario, saved);
  if (!found.ok) return found;
  const { goal, ...solved } = found.value;
  const { answer, level, output } = solved;
  const asked = { compiled, scenario, goal, level, output };
  const curve = yield* curveOf(answer, asked);
  const others = yield* believe(saved, answer, { ...asked, points: pointsOfOthers });
  const pairs = yield* pairsOf(saved, answer, asked);
  if (!pairs.ok) return pairs;
  const movesUnder = answer.isMoved ? [] : yield* scenariosThatMove(compiled, scenario, saved, goal);
  return succeed({ kind: "solve", ...solved, curve, believe: others, pairs: pairs.value, movesUnder });
}

/** Only the answer of the input that is asked for, and the goal as it is read. */
export function* solveOnce(
  compiled: Compiled,
  scenario: string | null,
  saved: GoalSeek,
): Solving<Result<Solved & { readonly goal: Goal }, AnalysisProblem>> {
  const goal = goalOf(compiled, saved.goal, saved.level);
  if (!goal.ok) return goal;
  const unknown = unknownOf(compiled, scenario, saved.change, saved.between);
  if (!unknown.ok) return unknown;
  const today = goal.value.read(yield { cases: asItStands, outputs: goal.value.outputs, scenario, share: [0, 0] });
  const [output, level] = [today.goal[0]!, today.level[0]!];
  const levelCell = goal.value.outputs[1];
  if (Number.isNaN(level) && levelCell !== undefined) return fail(whyNoNumber(compiled, scenario, levelCell));
  const asked = { compiled, scenario, goal: goal.value, level, output, points, share: [0, 0.1] as const };
  const [answer] = (yield* answersFor([unknown.value], asked)) as [Answer];
  return succeed({ goal: goal.value, output, level, answer });
}

/** One case in which nothing is changed. */
const asItStands = { caseCount: 1, columns: [] };

function* believe(
  { goal: { line } }: GoalSeek,
  answer: Answer,
  asked: Asked & { readonly points: number },
): Solving<readonly Answer[]> {
  const unknowns = inputsBehind(asked.compiled, line)
    .filter((input) => !isOf(answer, input))
    .flatMap((input) => whereSome(unknownOf(asked.compiled, asked.scenario, input)));
  const found: Answer[] = [answer];
  for (let start = 0; start < unknowns.length; start += inputsAtOnce) {
    const [from, to] = [start, start + inputsAtOnce].map((done) => 0.1 + (0.7 * done) / unknowns.length);
    const share = [from!, Math.min(0.8, to!)] as const;
    found.push(...(yield* answersFor(unknowns.slice(start, start + inputsAtOnce), { ...asked, share })));
  }
  return found.filter(({ isMoved }) => isMoved).sort((a, b) => effort(a) - effort(b));
}

/** An input without a value has nothing to believe. */
const whereSome = (unknown: Result<Unknown, AnalysisProblem>): readonly Unknown[] =>
  unknown.ok ? [unknown.value] : [];

/** How far an input has to go, as a share of what it is; of its range where it is 0. Without an answer: to the end of the world. */
function effort({ nearest, today, low, high }: Answer): number {
  if (nearest === null) return Number.POSITIVE_INFINITY;
  return Math.abs(nearest - today) / (today === 0 ? high - low : Math.abs(today));
}

function* pairsOf(
  { with: second }: GoalSeek,
  across: Unknown,
  asked: Asked,
): Solving<Result<EqualValue | null, AnalysisProblem>> {
  if (second === undefined) return succeed(null);
  const up = unknownOf(asked.compiled, asked.scenario, second.input, second.between);
  if (!up.ok) return up;
  if (sharesCells(asked.compiled, across.input, second.input))
    return fail({ code: "moved-twice", label: cellLabel(asked.compiled, second.input) });
  return yield* equalValue(across, up.value, { ...asked, share: [0.8, 1] });
}

function sharesCells(compiled: Compiled, a: InputName, b: InputName): boolean {
  const [one, other] = [inputCells(compiled, a), inputCells(compiled, b)];
  if (!one.ok || !other.ok || a.line !== b.line) return false;
  return one.value.cells.some(({ member, period }) =>
    other.value.cells.some((cell) => cell.member === member && cell.period === period),
  );
}

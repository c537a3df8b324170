/** `railhead solve FILE --change LINE --goal LINE=V`: what an input must be for a figure to reach a value. */
import { conclude, evaluatorOf } from "../../../shared/analysis/cases/analysis.ts";
import { analysisSentence } from "../../../shared/analysis/cases/problems.ts";
import { solveOnce } from "../../../shared/analysis/solve/solve.ts";
import type { Answer, Solved } from "../../../shared/analysis/solve/solveReport.ts";
import { answerSentence, movedLabel, rangeText, residualText } from "../../../shared/analysis/solve/texts.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import { openLive } from "../../../shared/engine/live.ts";
import type { CellName, GoalSeek, Level } from "../../../shared/model/analyses.ts";
import type { Document } from "../../../shared/model/document.ts";
import { fail, type Result, succeed } from "../../../shared/result.ts";
import { compiledCase } from "../cases.ts";
import { cellNamed, outputNamed } from "../cellNamed.ts";
import { type Output, printJson, type Status } from "../output.ts";
import { type CommandProblem, problemLine } from "../problems.ts";
import { type CaseOptions, readCase } from "../readCase.ts";
import { sayOverridden } from "../sayOverridden.ts";
import { numberIn } from "../settings.ts";
import { complaint } from "../verdict.ts";

export interface SolveOptions extends CaseOptions {
  readonly change: string;
  readonly goal: string;
  readonly between?: string;
  readonly json?: boolean;
}

export async function solveCommand(
  path: string,
  options: SolveOptions,
  output: Output,
): Promise<Result<Status, CommandProblem>> {
  const read = await readCase(path, options);
  if (!read.ok) return read;
  const { document } = read.value;
  const asked = askedOf(document, options);
  if (!asked.ok) return asked;

  const { compiled, shown } = compiledCase(read.value);
  const found = conclude(solveOnce(compiled, shown, asked.value), evaluatorOf(compiled));
  if (!found.ok) return fail({ code: "usage", reason: analysisSentence(found.problems[0]!) });
  sayOverridden(read.value, output);
  const report = found.value;
  const { answer } = report;
  if (options.json) printJson(output, jsonOf(report));
  else if (answer.nearest !== null) output.print(textOf(compiled, asked.value, report));
  if (answer.nearest === null) output.say(answerSentence(compiled, asked.value, report));
  else if (options.json && answer.how === "scale")
    output.say(`${movedLabel(compiled, answer)} differ: the values are factors of what they are.`);

  const wrong = complaint(compiled.document, openLive(compiled, shown), 0);
  if (wrong !== null) output.say(wrong);
  return succeed(answer.nearest === null || wrong !== null ? 1 : 0);
}

function askedOf(document: Document, { change, goal, between }: SolveOptions): Result<GoalSeek, CommandProblem> {
  const input = cellNamed(document, change);
  if (!input.ok) return input;
  const aim = goalNamed(document, goal);
  if (!aim.ok) return aim;
  const range = between === undefined ? succeed(undefined) : rangeNamed(between);
  if (!range.ok) return range;
  const named = { name: "asked", label: "Asked", kind: "solve" } as const;
  return succeed({
    ...named,
    ...aim.value,
    change: input.value,
    ...(range.value !== undefined && { between: range.value }),
  });
}

/** `LINE=V` and `LINE@PERIOD=V`; in place of V a cell may stand whose number is to be reached. */
function goalNamed(document: Document, text: string): Result<{ goal: CellName; level: Level }, CommandProblem> {
  const at = text.lastIndexOf("=");
  if (at === -1) return fail({ code: "usage", reason: `"${text}" is no goal: write LINE=VALUE or LINE@PERIOD=VALUE.` });
  const goal = outputNamed(document, text.slice(0, at));
  if (!goal.ok) return goal;
  const right = text.slice(at + 1).trim();
  const value = numberIn(right);
  if (value !== null) return succeed({ goal: goal.value, level: { value } });
  if (!/^[a-z_]/i.test(right)) return fail({ code: "not-a-number", text, value: right });
  const cell = outputNamed(document, right);
  if (cell.ok) return succeed({ goal: goal.value, level: { cell: cell.value } });
  const [problem] = cell.problems;
  return problem?.code === "unknown-name" && problem.what === "line"
    ? fail({
        code: "usage",
        reason: `${problemLine(problem)} A goal is LINE=VALUE, or LINE=LINE for the number of another line.`,
      })
    : cell;
}

function rangeNamed(text: string): Result<readonly [number, number], CommandProblem> {
  const [from, to, ...rest] = text.split(":").map((each) => numberIn(each.trim()));
  if (from === undefined || from === null || to === undefined || to === null || rest.length > 0)
    return fail({ code: "usage", reason: `"${text}" is no range: write --between FROM:TO, as in 0:1.5.` });
  return succeed([from, to]);
}

/** `goal`: what the goal is at the value; what it was to be where there is none. */
function jsonOf({ answer, level }: Solved) {
  const { nearest, iterations } = answer;
  const root = answer.roots.find(({ x }) => x === nearest);
  return { value: nearest, goal: level + (root?.residual ?? 0), iterations, solutions: solutionsOf(answer) };
}

/** Of a stretch all of which answers, its ends. */
const solutionsOf = ({ roots, flats }: Answer): readonly number[] =>
  [...roots.map(({ x }) => x), ...flats.flatMap(({ from, to }) => [from, to])].sort((a, b) => a - b);

const textOf = (compiled: Compiled, asked: GoalSeek, report: Solved): string =>
  [answerSentence(compiled, asked, report), residualText(compiled, asked, report), rangeText(compiled, report.answer)]
    .map((line) => `${line}\n`)
    .join("");

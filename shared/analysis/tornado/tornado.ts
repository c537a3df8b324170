/** One output, each input alone at its low and its high: what matters, and what does not. */
import type { Compiled } from "../../engine/compile.ts";
import type { Tornado } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Analysis } from "../cases/analysis.ts";
import { outputCell } from "../cases/cells.ts";
import { inputsBehind } from "../cases/firstChoices.ts";
import { whyNoNumber } from "../cases/noNumber.ts";
import { oneAtATime } from "../cases/oneAtATime.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { barOf, elasticityMove, elasticityStep, isStill, outputsABar } from "./bar.ts";
import { type Swing, swingOf } from "./swings.ts";
import type { Bar, TornadoReport } from "./tornadoReport.ts";

/** Inputs a table: enough to share a run, few enough for its columns to fit. */
const inputsAtOnce = 16;

export function* tornadoAnalysis(compiled: Compiled, scenario: string | null, saved: Tornado): Analysis<TornadoReport> {
  const cell = outputCell(compiled, saved.output);
  if (!cell.ok) return cell;
  const run = { outputs: [cell.value], scenario };
  const [today] = yield { ...run, cases: { caseCount: 1, columns: [] }, share: [0, 0] };
  const output = today![0]!;
  if (Number.isNaN(output)) return fail(whyNoNumber(compiled, scenario, cell.value));
  const swings = swingsOf(compiled, scenario, saved);
  if (!swings.ok) return swings;
  const bars: Bar[] = [];
  for (let start = 0; start < swings.value.length; start += inputsAtOnce) {
    const some = swings.value.slice(start, start + inputsAtOnce);
    const cases = oneAtATime(some.flatMap((swing) => [swing, elasticityMove(swing)]));
    const share = [start, start + some.length].map((done) => done / swings.value.length) as [number, number];
    const [outputs] = yield { ...run, cases, share };
    const own = (at: number) => outputs!.subarray(at * outputsABar, (at + 1) * outputsABar);
    bars.push(...some.map((swing, index) => barOf(swing, own(index), output)));
  }
  return succeed({
    kind: "tornado",
    output,
    bars: bars.filter((bar) => !isStill(bar, output)).sort((a, b) => effect(b) - effect(a)),
    still: bars
      .filter((bar) => isStill(bar, output))
      .map(({ input, isZero }) => ({ input, why: isZero ? "zero" : "no-effect" })),
    elasticityStep,
  });
}

/** To twelve digits: effects that are one but for rounding stay in the order of the model. */
const effect = ({ least, most }: Bar) => Number((most - least).toPrecision(12));

/** Of the inputs that were asked for, or of all that the output depends on and that have a value. */
function swingsOf(
  compiled: Compiled,
  scenario: string | null,
  { inputs, output, swing }: Tornado,
): Result<readonly Swing[], AnalysisProblem> {
  const swings: Swing[] = [];
  for (const input of inputs ?? inputsBehind(compiled, output.line)) {
    const found = swingOf(compiled, scenario, input, swing);
    if (found.ok) swings.push(found.value);
    else if (inputs !== undefined || found.problems[0]!.code !== "no-value") return found;
  }
  return succeed(swings);
}

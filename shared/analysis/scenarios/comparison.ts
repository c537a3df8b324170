/** Outputs across scenarios: a run of one case for each, and what each has that the one compared with has not. */
import type { Compiled } from "../../engine/compile.ts";
import type { OutputCell } from "../../engine/run.ts";
import type { ScenarioComparison } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Analysis } from "../cases/analysis.ts";
import { outputCell } from "../cases/cells.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { foldOf, type Reading } from "../cases/readings.ts";
import { scenarioOf } from "../cases/scenarios.ts";
import { type Difference, differencesOf } from "./differences.ts";

export interface ComparisonReport {
  readonly kind: "scenarios";
  /** By name, in the order they are shown; null is the base. */
  readonly scenarios: readonly (string | null)[];
  readonly against: string | null;
  readonly outputs: readonly ComparedOutput[];
  readonly overTime: readonly ComparedLine[];
  readonly differences: readonly Difference[];
}

/** In the line's unit; NaN where there is no number. */
export interface ComparedOutput {
  readonly cell: OutputCell;
  /** `[scenario]`. */
  readonly values: Float64Array;
  /** Under the scenario that is compared with. */
  readonly reference: number;
}

/** A line by lists as the sum of its members, as charts have it. In its unit; NaN where there is no number. */
export interface ComparedLine {
  readonly line: string;
  /** `[scenario][period]`. */
  readonly curves: readonly Float64Array[];
}

/** The scenario that is shown is not asked: the question names its own. */
export function* comparisonAnalysis(
  compiled: Compiled,
  _shown: string | null,
  saved: ScenarioComparison,
): Analysis<ComparisonReport> {
  const asked = askedOf(compiled, saved);
  if (!asked.ok) return asked;
  const { scenarios, against, cells } = asked.value;
  const lines = saved.overTime.map((line) => readingsOf(compiled, line));
  const outputs = [...cells, ...lines.flat()];
  const runs = [...new Set([...scenarios, against])];
  const numbers = new Map<string | null, readonly number[]>();
  for (const [index, scenario] of runs.entries()) {
    const share = [index / runs.length, (index + 1) / runs.length] as const;
    const columns = yield { cases: { caseCount: 1, columns: [] }, outputs, scenario, share };
    numbers.set(
      scenario,
      columns.map((column) => column[0]!),
    );
  }
  const read = (scenario: string | null, index: number) => numbers.get(scenario)![index]!;
  let at = cells.length;
  return succeed({
    kind: "scenarios",
    scenarios,
    against,
    outputs: cells.map((cell, index) => ({
      cell,
      values: Float64Array.from(scenarios, (scenario) => read(scenario, index)),
      reference: read(against, index),
    })),
    overTime: lines.map((readings, index) => {
      const start = at;
      at += readings.length;
      return {
        line: saved.overTime[index]!,
        curves: scenarios.map((scenario) => Float64Array.from(readings, (_, period) => read(scenario, start + period))),
      };
    }),
    differences: differencesOf(compiled, against, scenarios),
  });
}

interface Asked {
  readonly scenarios: readonly (string | null)[];
  readonly against: string | null;
  readonly cells: readonly OutputCell[];
}

function askedOf(
  compiled: Compiled,
  { outputs, overTime, ...saved }: ScenarioComparison,
): Result<Asked, AnalysisProblem> {
  const { document } = compiled;
  const scenarios: (string | null)[] = [];
  for (const name of saved.scenarios ?? [undefined, ...document.scenarios.map((scenario) => scenario.name)]) {
    const scenario = scenarioOf(document, name);
    if (!scenario.ok) return scenario;
    if (!scenarios.includes(scenario.value)) scenarios.push(scenario.value);
  }
  const against = scenarioOf(document, saved.against);
  if (!against.ok) return against;
  const cells: OutputCell[] = [];
  for (const output of outputs) {
    const cell = outputCell(compiled, output);
    if (!cell.ok) return cell;
    cells.push(cell.value);
  }
  const unknown = overTime.find((line) => !compiled.lines.has(line));
  if (unknown !== undefined) return fail({ code: "no-line", line: unknown });
  return succeed({ scenarios, against: against.value, cells });
}

/** One a period. */
function readingsOf(compiled: Compiled, line: string): readonly Reading[] {
  const { memberKeys } = compiled.lines.get(line)!;
  return Array.from({ length: compiled.document.timeline.periods }, (_, period) =>
    foldOf(
      compiled,
      "sum",
      memberKeys.map((_key, member) => ({ line, member, period })),
    ),
  );
}

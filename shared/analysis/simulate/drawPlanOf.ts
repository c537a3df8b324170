/** The draws of a model's uncertain inputs under a scenario, as a plan that any worker can follow. */
import type { Compiled } from "../../engine/compile.ts";
import { changesUnder } from "../../engine/inputs.ts";
import type { Simulation } from "../../model/analyses.ts";
import type { Line } from "../../model/document.ts";
import { drawnCorrelations } from "../../numbers/correlation/repair.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import type { DrawPlan, PlannedColumn } from "../draws/drawPlan.ts";
import { type DrawnCell, drawnCells } from "./drawnCells.ts";
import { lawPlanOf, lawProblem } from "./lawProblem.ts";
import { mixesOf, type UnmixedDraw } from "./mixes.ts";
import type { InputRepair } from "./simulationReport.ts";
import { statedCorrelations, type UncertainLine, uncertainLines } from "./uncertainLines.ts";

export interface PlannedInputs {
  readonly plan: DrawPlan;
  /** In the order of the model: those that are drawn, with their cells. */
  readonly inputs: readonly PlannedInput[];
  /** Lines that are uncertain, and that the scenario sets. */
  readonly settled: readonly string[];
  readonly repair: InputRepair | null;
}

export interface PlannedInput extends UncertainLine {
  readonly cells: readonly DrawnCell[];
}

/** `compiled` is of the trials' model (see trialsModel.ts). */
export function drawPlanOf(
  compiled: Compiled,
  scenario: string | null,
  { seed, sampling, trials }: Pick<Simulation, "seed" | "sampling" | "trials">,
): Result<PlannedInputs, AnalysisProblem> {
  const uncertain = uncertainLines(compiled.document).filter(({ line }) => isDrawable(compiled, line));
  for (const each of uncertain) {
    const problem = lawProblem(each);
    if (problem !== null) return fail(problem);
  }
  const changes = changesUnder(compiled.document, scenario);
  const inputs = uncertain.flatMap((each): PlannedInput[] => {
    const line = compiled.lines.get(each.line.name)!;
    const cells = drawnCells(compiled, line, each.uncertainty, changes.get(each.line.name) ?? []);
    return cells.length === 0 ? [] : [{ ...each, cells }];
  });
  if (inputs.length === 0) return fail({ code: "nothing-uncertain" });

  const byStream = inputs.toSorted((a, b) => a.uncertainty.stream - b.uncertainty.stream);
  const correlations = drawnCorrelations(
    statedCorrelations(
      compiled.document,
      byStream.map(({ line }) => line.name),
    ),
  );
  const { draws, columns } = drawsAndColumns(compiled, byStream);
  const body = {
    seed,
    sampling,
    strata: sampling === "latin" ? trials : 0,
    laws: byStream.map(({ uncertainty }) => lawPlanOf(uncertainty)),
    draws: mixesOf(draws, correlations.normal, compiled.document.timeline),
    columns,
  };
  const lines = byStream.map(({ line }) => line.name);
  return succeed({
    plan: { key: JSON.stringify(body), ...body },
    inputs,
    settled: uncertain.filter(({ line }) => !lines.includes(line.name)).map(({ line }) => line.name),
    repair: correlations.repair === null ? null : { lines, ...correlations.repair },
  });
}

/** Not one that is in error, by its name or its unit: it has no values. */
const isDrawable = ({ lines, program }: Compiled, line: Line) =>
  lines.get(line.name)?.line === line && program.rows.get(line.name)?.inputs.value !== undefined;

/** A law of a draw is its input's place among `inputs`. */
function drawsAndColumns(
  compiled: Compiled,
  inputs: readonly PlannedInput[],
): { readonly draws: readonly UnmixedDraw[]; readonly columns: readonly PlannedColumn[] } {
  const draws: UnmixedDraw[] = [];
  const columns: PlannedColumn[] = [];
  for (const [law, { line, uncertainty, cells }] of inputs.entries()) {
    const { stream, over = "once", members = "together", how = "set" } = uncertainty;
    const { isTimed, memberKeys } = compiled.lines.get(line.name)!;
    const known = new Map<string, number>();
    const drawFor = (cell: DrawnCell) => {
      const [member, step] = [members === "each" ? cell.member : 0, over === "once" ? 0 : cell.period];
      const key = `${member} ${step}`;
      if (!known.has(key)) known.set(key, draws.push({ stream, member, step, law, isOnce: over === "once" }) - 1);
      return known.get(key)!;
    };
    const first = cells[0]!;
    const isWhole =
      over === "once" &&
      members === "together" &&
      cells.length === memberKeys.length * (isTimed ? compiled.document.timeline.periods : 1) &&
      cells.every(({ slope, offset }) => slope === first.slope && offset === first.offset);
    const common = { line: line.name, isProduct: how === "scale" };
    if (isWhole) {
      const { slope, offset } = first;
      columns.push({ ...common, member: null, period: null, slope, offset, draw: drawFor(first), follows: null });
      continue;
    }
    let before: DrawnCell | null = null;
    for (const cell of cells) {
      const follows = over === "walk" && before?.member === cell.member ? columns.length - 1 : null;
      const period = isTimed ? cell.period : null;
      const { member, slope, offset } = cell;
      columns.push({ ...common, member, period, slope, offset, draw: drawFor(cell), follows });
      before = cell;
    }
  }
  return { draws, columns };
}

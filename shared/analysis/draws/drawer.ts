/** Draws any range of trials of a plan: uniforms, mixed by their normal scores, through the quantiles of the laws. */
import type { Program } from "../../engine/program/program.ts";
import type { CaseTable } from "../../engine/run.ts";
import type { Law } from "../../numbers/distributions/distribution.ts";
import { lawOf } from "../../numbers/distributions/law.ts";
import { truncated } from "../../numbers/distributions/truncated.ts";
import { fillStrata } from "../../numbers/random/latin.ts";
import { fillSobol } from "../../numbers/random/sobol.ts";
import { fillUniforms } from "../../numbers/random/uniforms.ts";
import { normcdf } from "../../numbers/statistics/normcdf.ts";
import { norminv } from "../../numbers/statistics/norminv.ts";
import { type DrawPlan, drawName, type PlannedColumn, type PlannedDraw, type PlannedLaw } from "./drawPlan.ts";
import { PlanStrata } from "./planStrata.ts";

export class Drawer {
  readonly plan: DrawPlan;
  private readonly laws: readonly Law[];
  private readonly planStrata: PlanStrata;
  /** By draw, over all trials: those that were not given with the trials. */
  private readonly strata = new Map<number, Uint32Array>();

  constructor(plan: DrawPlan) {
    this.plan = plan;
    this.laws = plan.laws.map(plannedLaw);
    this.planStrata = new PlanStrata(plan);
  }

  /** The inputs of trials `first` to `first + caseCount`, the last excluded; `strata` by draw, of these trials, where they are known. */
  table(first: number, caseCount: number, strata?: readonly Uint32Array[]): CaseTable {
    const range: Range = { first, caseCount, strata, scores: new Map() };
    const drawn = this.plan.draws.map(({ law }, draw) => inPlace(this.uniforms(draw, range), this.laws[law]!.quantile));
    const paths: Float64Array[] = [];
    const columns = this.plan.columns.map((column) => {
      const path = pathOf(column, drawn[column.draw]!, paths);
      paths.push(path);
      const { line, member, period, slope, offset } = column;
      const values = slope === 1 && offset === 0 ? path : path.map((each) => slope * each + offset);
      return { line, ...(member !== null && { member }), ...(period !== null && { period }), values };
    });
    return { caseCount, columns };
  }

  private uniforms(draw: number, range: Range): Float64Array {
    const { mix } = this.plan.draws[draw]!;
    if (this.plan.sampling === "latin" || mix.length === 0) return this.ownUniforms(draw, range);
    return inPlace(this.mixedScores(mix, range), normcdf1);
  }

  private ownUniforms(draw: number, range: Range): Float64Array {
    const { first, caseCount } = range;
    const uniforms = new Float64Array(caseCount);
    const name = drawName(this.plan, draw);
    if (this.plan.sampling === "random") fillUniforms(uniforms, first, name);
    else if (this.plan.sampling === "sobol") fillSobol(uniforms, first, name);
    else fillStrata(uniforms, first, name, this.strataIn(draw, range), this.plan.strata);
    return uniforms;
  }

  private strataIn(draw: number, { first, caseCount, strata }: Range): Uint32Array {
    if (strata !== undefined) return strata[draw]!;
    const whole = this.strata.get(draw) ?? this.planStrata.of(draw);
    this.strata.set(draw, whole);
    return whole.subarray(first, first + caseCount);
  }

  private scores(draw: number, range: Range): Float64Array {
    const known = range.scores.get(draw);
    if (known !== undefined) return known;
    const scores = inPlace(this.ownUniforms(draw, range), norminv);
    range.scores.set(draw, scores);
    return scores;
  }

  private mixedScores(mix: PlannedDraw["mix"], range: Range): Float64Array {
    const sum = new Float64Array(range.caseCount);
    for (const [draw, weight] of mix) {
      const own = this.scores(draw, range);
      for (let c = 0; c < sum.length; c++) sum[c]! += weight * own[c]!;
    }
    return sum;
  }
}

/** Replaces each number by what it becomes. */
function inPlace(numbers: Float64Array, become: (each: number) => number): Float64Array {
  for (let c = 0; c < numbers.length; c++) numbers[c] = become(numbers[c]!);
  return numbers;
}

/**
 * The drawer of the last plan of a program serves the next run of that plan: strata
 * over all trials are found once, however many slices a run is cut into.
 */
const lastDrawers = new WeakMap<Program, Drawer>();

export function drawerOf(program: Program, plan: DrawPlan): Drawer {
  const last = lastDrawers.get(program);
  if (last?.plan.key === plan.key) return last;
  const drawer = new Drawer(plan);
  lastDrawers.set(program, drawer);
  return drawer;
}

/** Trials that are drawn together, and the normal scores that some of them share. */
interface Range {
  readonly first: number;
  readonly caseCount: number;
  readonly strata: readonly Uint32Array[] | undefined;
  readonly scores: Map<number, Float64Array>;
}

/** Never 0 or 1, which no quantile is asked for. */
const normcdf1 = (z: number) => Math.min(1 - 2 ** -53, Math.max(Number.MIN_VALUE, normcdf(z)));

export function plannedLaw({ distribution, low, high }: PlannedLaw): Law {
  const law = lawOf(distribution);
  if (low === null && high === null) return law;
  return truncated(law, low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY);
}

function pathOf({ follows, isProduct }: PlannedColumn, drawn: Float64Array, paths: readonly Float64Array[]) {
  if (follows === null) return drawn;
  const before = paths[follows]!;
  return isProduct ? drawn.map((each, c) => before[c]! * each) : drawn.map((each, c) => before[c]! + each);
}

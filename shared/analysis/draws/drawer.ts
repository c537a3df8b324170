/** Draws any range of trials of a plan: uniforms, mixed by their normal scores, through the quantiles of the laws. */
import type { Program } from "../../engine/program.ts";
import type { CaseTable } from "../../engine/run.ts";
import type { Law } from "../../numbers/distributions/distribution.ts";
import { lawOf } from "../../numbers/distributions/law.ts";
import { truncated } from "../../numbers/distributions/truncated.ts";
import { fillStrata, strataOf } from "../../numbers/random/latin.ts";
import { fillSobol } from "../../numbers/random/sobol.ts";
import { type DrawName, fillUniforms } from "../../numbers/random/uniforms.ts";
import { normcdf } from "../../numbers/statistics/normcdf.ts";
import { norminv } from "../../numbers/statistics/norminv.ts";
import { orderOf } from "../../numbers/statistics/order.ts";
import type { DrawPlan, PlannedColumn, PlannedDraw, PlannedLaw } from "./drawPlan.ts";

export class Drawer {
  readonly plan: DrawPlan;
  private readonly laws: readonly Law[];
  /** By draw, with Latin hypercube sampling: which stratum each trial has; before mixing, and after. */
  private readonly own = new Map<number, Uint32Array>();
  private readonly mixed = new Map<number, Uint32Array>();
  /** By stratum, the normal score in its middle. */
  private middles: Float64Array | null = null;

  constructor(plan: DrawPlan) {
    this.plan = plan;
    this.laws = plan.laws.map(plannedLaw);
  }

  /** The inputs of trials `first` to `first + caseCount`, the last excluded. */
  table(first: number, caseCount: number): CaseTable {
    const range: Range = { first, caseCount, scores: new Map() };
    const drawn = this.plan.draws.map(({ law }, draw) => this.uniforms(draw, range).map(this.laws[law]!.quantile));
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
    if (mix.length === 0) return this.ownUniforms(draw, range);
    if (this.plan.sampling !== "latin") return this.mixedScores(mix, range).map(normcdf1);
    const uniforms = new Float64Array(range.caseCount);
    fillStrata(uniforms, range.first, this.nameOf(draw), this.mixedStrata(draw));
    return uniforms;
  }

  private ownUniforms(draw: number, { first, caseCount }: Range): Float64Array {
    const uniforms = new Float64Array(caseCount);
    const name = this.nameOf(draw);
    if (this.plan.sampling === "random") fillUniforms(uniforms, first, name);
    else if (this.plan.sampling === "sobol") fillSobol(uniforms, first, name);
    else fillStrata(uniforms, first, name, this.ownStrata(draw));
    return uniforms;
  }

  private scores(draw: number, range: Range): Float64Array {
    const known = range.scores.get(draw);
    if (known !== undefined) return known;
    const scores = this.ownUniforms(draw, range).map(norminv1);
    range.scores.set(draw, scores);
    return scores;
  }

  private ownStrata(draw: number): Uint32Array {
    const known = this.own.get(draw);
    if (known !== undefined) return known;
    const strata = strataOf(this.plan.strata, this.nameOf(draw));
    this.own.set(draw, strata);
    return strata;
  }

  /**
   * Mixed scores fall anywhere; their ranks over all trials are strata again, one trial in each.
   * Source: R. Iman, W. Conover, "A distribution-free approach to inducing rank correlation among
   * input variables", Communications in Statistics B11(3), 1982.
   */
  private mixedStrata(draw: number): Uint32Array {
    const known = this.mixed.get(draw);
    if (known !== undefined) return known;
    this.middles ??= Float64Array.from({ length: this.plan.strata }, (_, k) => norminv((k + 0.5) / this.plan.strata));
    const scores = new Float64Array(this.plan.strata);
    for (const [each, weight] of this.plan.draws[draw]!.mix)
      addChosen(scores, weight, this.middles, this.ownStrata(each));
    const strata = new Uint32Array(this.plan.strata);
    const order = orderOf(scores);
    for (let rank = 0; rank < order.length; rank++) strata[order[rank]!] = rank;
    this.mixed.set(draw, strata);
    return strata;
  }

  private mixedScores(mix: PlannedDraw["mix"], range: Range): Float64Array {
    const sum = new Float64Array(range.caseCount);
    for (const [draw, weight] of mix) {
      const own = this.scores(draw, range);
      for (let c = 0; c < sum.length; c++) sum[c]! += weight * own[c]!;
    }
    return sum;
  }

  private nameOf(draw: number): DrawName {
    const { stream, member, step } = this.plan.draws[draw]!;
    return { seed: this.plan.seed, stream, member, step };
  }
}

function addChosen(sum: Float64Array, weight: number, numbers: Float64Array, chosen: Uint32Array): void {
  for (let c = 0; c < sum.length; c++) sum[c]! += weight * numbers[chosen[c]!]!;
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
  readonly scores: Map<number, Float64Array>;
}

/** `map` hands on an index, which would be taken for a mean. */
const norminv1 = (u: number) => norminv(u);
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

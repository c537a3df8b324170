/** The strata of a plan's draws over all its trials, with Latin hypercube sampling. */
import { strataOf } from "../../numbers/random/latin.ts";
import { norminv } from "../../numbers/statistics/norminv.ts";
import { orderOf } from "../../numbers/statistics/order.ts";
import { type DrawPlan, drawName, type PlannedDraw } from "./drawPlan.ts";

export class PlanStrata {
  readonly plan: DrawPlan;
  /** By draw, before mixing. */
  private readonly own = new Map<number, Uint32Array>();
  /** By stratum, the normal score in its middle. */
  private middles: Float64Array | null = null;

  constructor(plan: DrawPlan) {
    this.plan = plan;
  }

  /** The stratum that each trial has; whoever asks may give it away. */
  of(draw: number): Uint32Array {
    const { mix } = this.plan.draws[draw]!;
    return mix.length === 0 ? this.ownOf(draw).slice() : this.mixed(mix);
  }

  private ownOf(draw: number): Uint32Array {
    const known = this.own.get(draw);
    if (known !== undefined) return known;
    const strata = strataOf(this.plan.strata, drawName(this.plan, draw));
    this.own.set(draw, strata);
    return strata;
  }

  /**
   * Mixed scores fall anywhere; their ranks over all trials are strata again, one trial in each.
   * Source: R. Iman, W. Conover, "A distribution-free approach to inducing rank correlation among
   * input variables", Communications in Statistics B11(3), 1982.
   */
  private mixed(mix: PlannedDraw["mix"]): Uint32Array {
    this.middles ??= middlesOf(this.plan.strata);
    const scores = new Float64Array(this.plan.strata);
    for (const [each, weight] of mix) addChosen(scores, weight, this.middles, this.ownOf(each));
    const strata = new Uint32Array(this.plan.strata);
    const order = orderOf(scores);
    for (let rank = 0; rank < order.length; rank++) strata[order[rank]!] = rank;
    return strata;
  }
}

function middlesOf(strata: number): Float64Array {
  const middles = new Float64Array(strata);
  for (let k = 0; k < strata; k++) middles[k] = norminv((k + 0.5) / strata);
  return middles;
}

function addChosen(sum: Float64Array, weight: number, numbers: Float64Array, chosen: Uint32Array): void {
  for (let c = 0; c < sum.length; c++) sum[c]! += weight * numbers[chosen[c]!]!;
}

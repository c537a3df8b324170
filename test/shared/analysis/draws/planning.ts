/** Plans for tests, with what they leave out. */
import { Drawer } from "../../../../shared/analysis/draws/drawer.ts";
import type { DrawPlan, PlannedDraw } from "../../../../shared/analysis/draws/drawPlan.ts";
import { mixesOf } from "../../../../shared/analysis/simulate/mixes.ts";
import { drawnCorrelations } from "../../../../shared/numbers/correlation/repair.ts";
import type { Distribution } from "../../../../shared/numbers/distributions/distribution.ts";

export type Sampling = DrawPlan["sampling"];
export const samplings: readonly Sampling[] = ["random", "latin", "sobol"];

export interface Brief {
  readonly distributions: readonly Distribution[];
  readonly sampling: Sampling;
  readonly trials: number;
  readonly seed?: number;
  /** Rank correlations, a matrix; none where absent. */
  readonly ranks?: readonly (readonly number[])[];
}

/** One draw an input, of streams 1, 2, …; the columns are the draws. */
export function planOf({ distributions, sampling, trials, seed = 1, ranks }: Brief): DrawPlan {
  const unmixed = distributions.map((_, law) => ({ stream: law + 1, member: 0, step: 0, law, isOnce: true }));
  const timeline = { start: "2024", periods: 1, unit: "year" as const, actuals: 0 };
  const draws: readonly PlannedDraw[] =
    ranks === undefined
      ? unmixed.map(({ isOnce: _, ...draw }) => ({ ...draw, mix: [] }))
      : mixesOf(unmixed, drawnCorrelations(ranks).normal, timeline);
  return {
    key: "test",
    seed,
    sampling,
    strata: sampling === "latin" ? trials : 0,
    laws: distributions.map((distribution) => ({ distribution, low: null, high: null })),
    draws,
    columns: distributions.map((_, draw) => ({
      line: `line_${draw}`,
      member: null,
      period: null,
      slope: 1,
      offset: 0,
      draw,
      follows: null,
      isProduct: false,
    })),
  };
}

export const drawn = (brief: Brief): readonly Float64Array[] =>
  new Drawer(planOf(brief)).table(0, brief.trials).columns.map(({ values }) => values);

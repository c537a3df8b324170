/**
 * A distribution of another kind in about the same place, so that trying out
 * kinds does not begin from nothing each time: it has the same P10 and P90 where
 * the kind is given by them, and about the same where not. To four digits.
 */
import { unreachable } from "../../shared/invariant.ts";
import type { Distribution, Law } from "../../shared/numbers/distributions/distribution.ts";
import { lawOf } from "../../shared/numbers/distributions/law.ts";
import type { Kind } from "./kinds.ts";

export function asKind(from: Distribution, kind: Kind): Distribution {
  if (from.kind === kind) return from;
  const place = risen(lawOf(from));
  const isAbove = place[0] > 0 || (kind !== "lognormal" && kind !== "lognormalBetween");
  const [p10, p50, p90] = isAbove ? place : aroundOne;
  const [down, up] = [p50 - p10, p90 - p50];
  const sd = round((p90 - p10) / (2 * 1.2816));
  const ends = (share: number) => ({ low: round(p50 - down / share), high: round(p50 + up / share) });
  switch (kind) {
    case "normal":
      return { kind, mean: round((p10 + p90) / 2), sd };
    case "normalBetween":
      return { kind, p10: round(p10), p90: round(p90) };
    case "lognormal":
      return { kind, mean: round((p10 + p90) / 2), sd };
    case "lognormalBetween":
      return { kind, p10: round(p10), p90: round(p90) };
    case "triangular":
      return { kind, ...ends(triangularShare), mode: round(p50) };
    case "pert":
      return { kind, ...ends(pertShare), mode: round(p50) };
    case "uniform":
      return { kind, ...ends(uniformShare) };
    case "beta":
      return { kind, alpha: 2, beta: 2, ...ends(betaShare) };
    case "student":
      return { kind, degrees: 4, location: round(p50), scale: round((p90 - p10) / (2 * student4)) };
    case "discrete":
      // Swanson's weights, by which three percentiles keep the mean and the variance.
      return { kind, values: [round(p10), round(p50), round(p90)], weights: [0.3, 0.4, 0.3] };
    case "percentiles":
      return { kind, p10: round(p10), p50: round(p50), p90: round(p90) };
    default:
      return unreachable(kind);
  }
}

/** A lognormal is always above 0; what is not gives it no place. */
const aroundOne = [0.8, 1, 1.25] as const;

/** How far P10 lies from the middle towards the low end, in the symmetric one of each kind. */
const triangularShare = 1 - Math.sqrt(0.2);
const pertShare = 0.495;
const uniformShare = 0.8;
const betaShare = 0.608;
/** P90 of Student's t with 4 degrees of freedom. */
const student4 = 1.5332;

/** P10, P50 and P90; spread out a little where a discrete one has them in one place, and 0 to 1 where it has none. */
function risen({ quantile }: Law): readonly [number, number, number] {
  const [p10, p50, p90] = [quantile(0.1), quantile(0.5), quantile(0.9)];
  if (![p10, p50, p90].every(Number.isFinite)) return [0, 0.5, 1];
  if (p10 < p50 && p50 < p90) return [p10, p50, p90];
  const spread = p10 < p90 ? (p90 - p10) / 2 : Math.abs(p50) / 5 || 1;
  return [p50 - spread, p50, p50 + spread];
}

const round = (value: number): number => Number(value.toPrecision(4));

/** What is said of an uncertainty: its percentiles and mean, as drawn and, where a draw acts on the value, as what comes of it. */
import type { Line } from "../../shared/model/document.ts";
import { figureText } from "../../shared/model/numberFormat.ts";
import type { Uncertainty } from "../../shared/model/uncertainty.ts";
import { meanOf } from "../../shared/numbers/distributions/mean.ts";
import { drawnLaw } from "./drawnLaw.ts";

export interface DrawFigures {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** NaN where the distribution has none. */
  readonly mean: number;
}

type Known = Pick<Uncertainty, "distribution" | "how" | "over" | "low" | "high">;

export function drawFigures(uncertainty: Known): DrawFigures {
  const law = drawnLaw(uncertainty);
  const { quantile } = law;
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9), mean: meanOf(law, uncertainty.distribution) };
}

/** A draw as a number of the line: a value, a factor, or what is added. */
export function drawText(draw: number, { how = "set" }: Pick<Uncertainty, "how">, line: Line): string {
  if (Number.isNaN(draw)) return "none";
  if (how === "scale") return figureText(draw, factor);
  const text = figureText(draw, line);
  return how === "add" && draw > 0 ? `+${text}` : text;
}

const factor = { unit: "x" } as const;

/** What the value becomes with a draw. */
export function drawn(draw: number, { how = "set" }: Pick<Uncertainty, "how">, value: number): number {
  return how === "set" ? draw : how === "scale" ? value * draw : value + draw;
}

/** `P10 1.2x to P90 2.1x, one draw for all periods`: for a fact, a tooltip, and whoever hears the cell. */
export function uncertaintyText(uncertainty: Uncertainty, line: Line): string {
  const { quantile } = drawnLaw(uncertainty);
  const [p10, p90] = [quantile(0.1), quantile(0.9)].map((draw) => drawText(draw, uncertainty, line));
  const { over = "once" } = uncertainty;
  return `P10 ${p10} to P90 ${p90}${overWords[over]}`;
}

const overWords = { once: "", each: ", drawn anew each period", walk: ", a random walk" } as const;

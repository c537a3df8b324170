/** What the editor begins with: a fifth down and a fifth up, of the value itself or, where it changes over time, as a factor of it. */
import type { Line } from "../../shared/model/document.ts";
import type { Uncertainty } from "../../shared/model/uncertainty.ts";

/** All that a person says of it; the stream is the model's affair. */
export type Stated = Omit<Uncertainty, "stream" | "extra">;

/** `now`: what stands in the cell, in the line's unit; NaN where nothing does. */
export function firstUncertainty(
  line: Line,
  now: number,
  how: NonNullable<Stated["how"]> = isOneNumber(line) ? "set" : "scale",
): Stated {
  const value = Number.isNaN(now) ? 0 : now;
  const spread = Math.abs(value) / 5 || 1;
  switch (how) {
    case "set":
      return { distribution: around(value, spread) };
    case "scale":
      return { distribution: around(1, 0.2), how };
    case "add":
      return { distribution: around(0, spread), how };
  }
}

const isOneNumber = ({ values }: Line): boolean => values === undefined || typeof values === "number";

function around(middle: number, spread: number): Uncertainty["distribution"] {
  const near = (value: number) => Number(value.toPrecision(4));
  return { kind: "percentiles", p10: near(middle - spread), p50: near(middle), p90: near(middle + spread) };
}

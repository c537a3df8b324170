/** What a tornado found, as plain data. */
import type { InputName } from "../../model/analyses.ts";

export interface TornadoReport {
  readonly kind: "tornado";
  /** As the model stands, in its unit. */
  readonly output: number;
  /** Inputs that move the output, the one that moves it most first. */
  readonly bars: readonly Bar[];
  /** Inputs that do not, in the order they were asked. */
  readonly still: readonly Still[];
  /** Share by which an input is moved down and up for its elasticity: 0.00001 is a thousandth of a percent. */
  readonly elasticityStep: number;
}

export interface Bar {
  readonly input: InputName;
  /** Where low and high come from: the P10 and P90 of its uncertainty, or a swing of its value. */
  readonly from: "uncertainty" | "swing";
  /** What the input is at its low and its high, in its unit; null where its cells differ. */
  readonly low: number | null;
  readonly high: number | null;
  /** The output with the input at its low and at its high; NaN where it has no number there. */
  readonly lowOutput: number;
  readonly highOutput: number;
  /** The least and the most of the output as the model stands and on the way from low to high, three points in between among them. */
  readonly least: number;
  readonly most: number;
  /** Whether the output only rises or only falls on that way. */
  readonly isMonotone: boolean;
  /** Percent of the output for a percent of the input, at what it is; NaN where one of them is 0 or has no number. */
  readonly elasticity: number;
  /** Whether the input is 0. */
  readonly isZero: boolean;
}

export interface Still {
  readonly input: InputName;
  /** `zero`: it is 0, of which a swing is nothing. `no-effect`: it was moved, the output was not. */
  readonly why: "zero" | "no-effect";
}

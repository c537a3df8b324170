/** What every part of solving is asked: where to look, for what, and how both stand as the model does. */
import type { Compiled } from "../../engine/compile.ts";
import type { Goal } from "./goal.ts";

export interface Asked {
  readonly compiled: Compiled;
  readonly scenario: string | null;
  readonly goal: Goal;
  /** The level and the goal as the model stands: their size is that of the rounding. */
  readonly level: number;
  readonly output: number;
}

/** A part whose runs are a part of the whole, from the one share of it to the other. */
export interface AskedPart extends Asked {
  readonly share: readonly [number, number];
}

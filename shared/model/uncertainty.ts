/**
 * What is not known about an input, as a file says it: a distribution in the
 * line's own unit, over what it is drawn, and how ranks of two inputs go together.
 */
import type { Distribution } from "../numbers/distributions/distribution.ts";
import type { Extra } from "./extra.ts";

/** Of an input: every cell of the line that has a value is drawn. */
export interface Uncertainty {
  readonly distribution: Distribution & { readonly extra?: Extra };
  /**
   * `set` (where absent): a draw takes the place of the value. `scale`: the value is multiplied by it, so a
   * distribution around 1 keeps a path over time. `add`: it is added to the value.
   */
  readonly how?: "set" | "scale" | "add";
  /**
   * `once` (where absent): one draw for all periods. `each`: an independent draw a period.
   * `walk`: each period has the sum of all draws up to it, or with `scale` their product.
   */
  readonly over?: "once" | "each" | "walk";
  /** One draw for all members (where absent), or one a member. */
  readonly members?: "together" | "each";
  /** Draws lie between these, in the distribution's own scale; the distribution is cut and scaled up, draws are not moved to the edge. */
  readonly low?: number;
  readonly high?: number;
  /**
   * Which stream of draws is its own; unlike in every two lines of a model and never used again, so that a
   * new or renamed input moves no other's draws.
   */
  readonly stream: number;
  readonly extra?: Extra;
}

/** Spearman's rank correlation of the draws of two inputs, -1 to 1; pairs that are not named have 0. */
export interface Correlation {
  readonly between: readonly [string, string];
  readonly rank: number;
  readonly extra?: Extra;
}

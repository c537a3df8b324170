/** What a search for the roots of a function on a range finds. */
export interface Root {
  readonly x: number;
  /** The function there: zero but for rounding. */
  readonly residual: number;
  /** `crossing`: the sign changes. `touching`: the function comes to zero and turns back, a double root. */
  readonly kind: "crossing" | "touching";
  /** Rounds after the scan until it was found; 0 where the scan met it. */
  readonly iterations: number;
  /** `exact`: the function is zero to the last bit. `last-bits`: x has no more digits. `minimum`: there is no lower point near. */
  readonly stopped: "exact" | "last-bits" | "minimum";
}

/**
 * The sign changes between `from` and `to` and there is no root: a jump or a pole; no number in between; or so
 * steep that the last bit of x is more than what was called near enough.
 */
export interface Break {
  readonly from: number;
  readonly to: number;
  readonly kind: "jump" | "gap" | "steep";
}

/** Every x from `from` to `to` is a root. */
export interface Flat {
  readonly from: number;
  readonly to: number;
}

export interface RootSearch {
  /** All in rising order. */
  readonly roots: readonly Root[];
  readonly breaks: readonly Break[];
  readonly flats: readonly Flat[];
  /** Where the function was looked at first, rising, and what it was; NaN where it has no number. */
  readonly x: Float64Array;
  readonly f: Float64Array;
  /** How many numbers of the function were asked for, and in how many rounds. */
  readonly evaluations: number;
  readonly rounds: number;
}

/** A stretch of the range with the function at its ends. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
  readonly fLow: number;
  readonly fHigh: number;
}

/** Finds the trial with which the standard error of a mean first is small enough. */
export class ErrorWatch {
  private readonly wanted: number;
  private seen = 0;
  private count = 0;
  private mean = 0;
  private squares = 0;

  /** 0 is never reached. */
  constructor(wanted: number) {
    this.wanted = wanted;
  }

  /**
   * How many trials are enough; null where all of these are not. `values` has those of the last call
   * first; NaN is left out. Source: B. Welford, "Note on a method for calculating corrected sums of
   * squares and products", Technometrics 4(3), 1962.
   */
  reachedIn(values: Float64Array): number | null {
    if (!(this.wanted > 0)) return null;
    while (this.seen < values.length) {
      const value = values[this.seen++]!;
      if (Number.isNaN(value)) continue;
      this.count++;
      const step = value - this.mean;
      this.mean += step / this.count;
      this.squares += step * (value - this.mean);
      const isEnough = this.squares <= this.wanted * this.wanted * (this.count - 1) * this.count;
      if (this.count >= leastTrials && isEnough) return this.seen;
    }
    return null;
  }
}

/** Of fewer the standard error itself is not known well enough. */
const leastTrials = 256;

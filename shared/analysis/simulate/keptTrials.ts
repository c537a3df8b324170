/**
 * Columns of trials that were run, kept for the next question about the same trials:
 * another condition, another event, more trials, or the rest of what was stopped,
 * run only what is not here.
 */
import type { WantedColumn } from "./wanted.ts";

interface Kept {
  readonly values: Float64Array;
  /** How many trials, from the first on, it has. */
  readonly done: number;
}

export class KeptTrials {
  private subject = "";
  private columns = new TrialColumns();

  /**
   * `subject` stands for all that the trials depend on; those of another are forgotten. A question that still runs
   * about that other goes on with the columns it was given.
   */
  about(subject: string): TrialColumns {
    if (subject !== this.subject) this.columns = new TrialColumns();
    this.subject = subject;
    return this.columns;
  }
}

/** Of one subject. */
export class TrialColumns {
  private readonly columns = new Map<string, Kept>();

  doneOf(key: string): number {
    return this.columns.get(key)?.done ?? 0;
  }

  /** The first `trials` numbers of a column, or as many as there are. */
  column(key: string, trials: number): Float64Array {
    const kept = this.columns.get(key);
    return kept === undefined ? nothing : kept.values.subarray(0, Math.min(trials, kept.done));
  }

  /** `part` has the trials from `first` on, of at most `most` that will be asked for. */
  put({ key }: WantedColumn, first: number, part: Float64Array, most: number): void {
    const known = this.columns.get(key);
    let values = known?.values;
    if (values === undefined || values.length < most) {
      const larger = new Float64Array(most);
      if (values !== undefined) larger.set(values);
      values = larger;
    }
    values.set(part, first);
    this.columns.set(key, { values, done: Math.max(known?.done ?? 0, first + part.length) });
  }
}

const nothing = new Float64Array(0);

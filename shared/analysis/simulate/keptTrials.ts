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

  /** Room for the trials from `first` to `end`, the last excluded, of at most `most` that will be asked for. */
  room({ key }: WantedColumn, first: number, end: number, most: number): Float64Array {
    const known = this.columns.get(key) ?? { values: nothing, done: 0 };
    if (known.values.length < most) {
      const larger = new Float64Array(most);
      larger.set(known.values);
      this.columns.set(key, { ...known, values: larger });
    }
    return this.columns.get(key)!.values.subarray(first, end);
  }

  /** `part` has the trials from `first` on, and is as long as the room they had; it may be that room. */
  put({ key }: WantedColumn, first: number, part: Float64Array): void {
    const { values, done } = this.columns.get(key)!;
    const end = first + part.length;
    if (part.buffer !== values.buffer) values.set(part, first);
    this.columns.set(key, { values, done: Math.max(done, end) });
  }
}

const nothing = new Float64Array(0);

/** What solving found, as plain data. */
import type { InputName } from "../../model/analyses.ts";
import type { Break, Flat, Root } from "../../numbers/roots/roots.ts";
import type { Unknown } from "./unknown.ts";

/** What is always told. */
export interface Solved {
  /** Of the goal as the model stands, in its unit. */
  readonly output: number;
  /** What it is to reach, as the model stands; a level that is a cell may move with an input. */
  readonly level: number;
  /** Of the input that was asked for. */
  readonly answer: Answer;
}

export interface SolveReport extends Solved {
  readonly kind: "solve";
  /** Of that input: over the part of its range in which today's value and every value that answers lie. */
  readonly curve: Curve;
  /** The same for every input the goal depends on, by how little it has to change; those without an answer last. */
  readonly believe: readonly Answer[];
  /** Pairs of the input and a second one at which the level is reached; null where none was asked. */
  readonly pairs: EqualValue | null;
  /** Where the input moves nothing: names of the scenarios under which it does, the base as `base`. */
  readonly movesUnder: readonly string[];
}

export interface Answer extends Unknown {
  /** Every value in the range at which the level is reached, rising. */
  readonly roots: readonly Root[];
  /** Stretches of values at all of which it is. */
  readonly flats: readonly Flat[];
  /** Where the goal goes past the level without ever being at it. */
  readonly breaks: readonly Break[];
  /** The value nearest to today's, of all above; null where there is none. */
  readonly nearest: number | null;
  /** The least and the most of the goal over the range; null where it has no number in it. */
  readonly covers: readonly [number, number] | null;
  /** Whether the goal, or the level, is another somewhere in the range, by more than rounding. */
  readonly isMoved: boolean;
  /** Rounds, and cases of the model that were run. */
  readonly iterations: number;
  readonly evaluations: number;
}

/** What the goal and the level are over an input; NaN where there is no number. */
export interface Curve {
  readonly x: Float64Array;
  readonly goal: Float64Array;
  readonly level: Float64Array;
}

/** A line of equal value over two inputs: the first across, the second up. */
export interface EqualValue {
  readonly across: Unknown;
  readonly up: Unknown;
  /** Each a line without a gap, by rising value of the first. */
  readonly curves: readonly { readonly x: readonly number[]; readonly y: readonly number[] }[];
}

/** Whether an answer is of these cells. */
export const isOf = ({ input: { line, members, period } }: Unknown, input: InputName): boolean =>
  line === input.line && members === input.members && period === input.period;

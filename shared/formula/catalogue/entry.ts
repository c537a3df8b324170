/** What the catalogue says of a function. */

/** What an argument must measure: like the others, a plain number, or anything. */
export type UnitOfArgument = "same" | "plain" | "any";

/** What the result measures: like the `same` arguments, a plain number, or a root of the one argument. */
export type UnitOfResult = "same" | "plain" | "root2" | "root3";

export interface UnitRule {
  /** By position; the last holds for all further arguments. */
  readonly args: readonly UnitOfArgument[];
  readonly result: UnitOfResult;
}

/**
 * How the engine computes it. `scalar`: value by value with `kernel`.
 * `aggregate`: with one argument over every list that the line is not by, with
 * more value by value with `kernel`. `time` and `constant`: the engine's own.
 */
export type FunctionKind = "scalar" | "aggregate" | "time" | "constant";

export interface FunctionEntry {
  readonly name: string;
  readonly kind: FunctionKind;
  readonly signature: string;
  /** One line: what it gives. */
  readonly help: string;
  /** Runs as a test, in a model with x = 1, 2, 3, 4 over 2024 to 2027 and y by member a, b: 10, 20. */
  readonly example: { readonly formula: string; readonly gives: number };
  readonly least: number;
  readonly most: number;
  readonly unit: UnitRule;
  /** NaN where there is no answer; absent where the engine has its own. */
  readonly kernel?: (...args: number[]) => number;
}

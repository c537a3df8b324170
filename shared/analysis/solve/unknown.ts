/** An input that is looked for: how it moves, what it is today, and where it is looked for. */
import type { Compiled } from "../../engine/compile.ts";
import type { InputName } from "../../model/analyses.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { ownValues } from "../cases/ownValues.ts";
import type { AnalysisProblem } from "../cases/problems.ts";
import { type RangeSource, searchRange } from "./searchRange.ts";

export interface Unknown {
  readonly input: InputName;
  /**
   * `set`: all its cells have one number, and are given another. `scale`: they differ, so each is multiplied by the
   * same factor, which keeps their path over time and their shares.
   */
  readonly how: "set" | "scale";
  /** The number it has, in the line's unit; the factor 1 with `scale`. */
  readonly today: number;
  /** Where it is looked for, in the line's unit or as a factor, `low < high`. */
  readonly low: number;
  readonly high: number;
  readonly rangeFrom: RangeSource;
}

export function unknownOf(
  compiled: Compiled,
  scenario: string | null,
  input: InputName,
  between?: readonly [number, number],
): Result<Unknown, AnalysisProblem> {
  const own = ownValues(compiled, scenario, input);
  if (!own.ok) return own;
  const { line } = compiled.lines.get(input.line)!;
  const values = own.value.filter((value) => !Number.isNaN(value));
  if (values.length === 0) return fail({ code: "no-value", label: line.label });
  const isOneNumber = own.value.every((value) => value === own.value[0]);
  const today = isOneNumber ? values[0]! : 1;
  const how = isOneNumber ? "set" : "scale";
  if (between === undefined) return succeed({ input, how, today, ...searchRange(line, values, how) });
  const [low, high] = [Math.min(...between), Math.max(...between)];
  return low < high
    ? succeed({ input, how, today, low, high, rangeFrom: "asked" })
    : fail({ code: "no-range", label: line.label });
}

/** The shape of typed values: a number, a list with a number or null a period, or either of these by member. */
import { limits } from "../model/edits/limits.ts";
import { describe } from "./describe.ts";
import type { Path } from "./path.ts";

export interface ValueProblem {
  /** Inside the values. */
  readonly path: Path;
  readonly needs: string;
  readonly found: string;
}

const seriesNeeds = "a number, or a list with a number or null for each period,";

/** The first thing wrong with a series; null where it is one. */
export function seriesProblem(value: unknown, needs: string = seriesNeeds): ValueProblem | null {
  if (typeof value === "number") return null;
  if (!Array.isArray(value)) return { path: [], needs, found: describe(value) };
  if (value.length > limits.periods)
    return {
      path: [],
      needs: `a list with one entry a period`,
      found: `one with ${value.length.toLocaleString("en-US")} entries`,
    };
  const wrong = value.findIndex((entry) => typeof entry !== "number" && entry !== null);
  return wrong === -1 ? null : { path: [wrong], needs: "a number or null", found: describe(value[wrong]) };
}

/** The first thing wrong with the typed values of a line; null where there is nothing. */
export function valuesProblem(value: unknown): ValueProblem | null {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return seriesProblem(
      value,
      "a number, a list with a number or null for each period, or an object with these by member,",
    );
  for (const [member, series] of Object.entries(value)) {
    const problem = seriesProblem(series);
    if (problem !== null) return { ...problem, path: [member, ...problem.path] };
  }
  return null;
}

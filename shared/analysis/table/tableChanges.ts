import type { Axis } from "../../model/analyses.ts";
import type { Change } from "../../model/document.ts";

/** What a scenario must change to be the case at these values of the axes. */
export const tableChanges = (axes: readonly Axis[], values: readonly number[]): readonly Change[] =>
  axes.map(({ input: { line, members, period }, how }, axis) => ({
    line,
    how,
    to: values[axis]!,
    ...(members !== undefined && { members }),
    ...(period !== undefined && { period }),
  }));

import type { Axis } from "../../model/analyses.ts";

/** What an axis moves its input to, step by step; the last is `to` itself, whatever the spacing. */
export function axisValues({ steps }: Axis): readonly number[] {
  if ("values" in steps) return steps.values;
  const { from, to, count } = steps;
  if (count === 1) return [from];
  return Array.from({ length: count }, (_, index) =>
    index === count - 1 ? to : from + ((to - from) * index) / (count - 1),
  );
}

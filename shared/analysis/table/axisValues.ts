import type { Axis } from "../../model/analyses.ts";

/** What an axis moves its input to, step by step; both ends are there to the bit, whatever the spacing. */
export function axisValues({ steps }: Axis): readonly number[] {
  if ("values" in steps) return steps.values;
  const { from, to, count } = steps;
  return Array.from({ length: count }, (_, index) => {
    if (index === 0 || index === count - 1) return index === 0 ? from : to;
    return asTyped(from + ((to - from) * index) / (count - 1), Math.max(Math.abs(from), Math.abs(to)));
  });
}

/** Six sixteenths of 1.6 as 0.6, the number a person would type, and not 0.6000000000000001: fifteen digits, counted from those of the wider end. */
function asTyped(value: number, widest: number): number {
  const spare = Math.floor(Math.log10(widest)) - Math.floor(Math.log10(Math.abs(value)));
  return value === 0 ? 0 : Number(value.toPrecision(Math.min(15, Math.max(1, 15 - spare))));
}

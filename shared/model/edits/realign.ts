/** Typed values put under the labels they had when the timeline starts elsewhere or has another length. */
import type { Series, Timeline, Values } from "../document.ts";
import { isSeriesArray } from "../lines.ts";
import { startIndex } from "../timeline.ts";

export interface Realignment {
  /** Columns that values move to the right; negative to the left. */
  readonly shift: number;
  /** Of the new timeline. */
  readonly periods: number;
}

/** Between timelines of one unit. */
export const realignment = (before: Timeline, after: Timeline): Realignment => ({
  shift: (startIndex(before) ?? 0) - (startIndex(after) ?? 0),
  periods: after.periods,
});

/** One number for all periods stays. Undefined where nothing typed is left. */
export function realignedSeries(series: Series, { shift, periods }: Realignment): Series | undefined {
  if (typeof series === "number") return series;
  const moved = Array.from({ length: periods }, (_, period) => series[period - shift] ?? null);
  return moved.some((entry) => entry !== null) ? moved : undefined;
}

/** Undefined where nothing typed is left. */
export function realignedValues(values: Values, to: Realignment): Values | undefined {
  if (typeof values === "number" || isSeriesArray(values)) return realignedSeries(values, to);
  const moved = Object.entries<Series>(values).flatMap(([member, series]): [string, Series][] => {
    const own = realignedSeries(series, to);
    return own === undefined ? [] : [[member, own]];
  });
  return moved.length === 0 ? undefined : Object.fromEntries(moved);
}

/** Places of typed entries that the new timeline has no room for. */
export const lostPeriods = (series: Series, { shift, periods }: Realignment): readonly number[] =>
  typeof series === "number"
    ? []
    : series.flatMap((entry, period) =>
        entry !== null && (period + shift < 0 || period + shift >= periods) ? period : [],
      );

import type { Series } from "../document.ts";

/**
 * A series with one entry changed; null takes the entry away.
 * Period null means every period: the series is then that one number, or gone.
 * One number that gets an entry of its own in a period becomes a list. Undefined where nothing is typed any more.
 */
export function seriesWith(
  series: Series | undefined,
  period: number | null,
  value: number | null,
  periodCount: number,
): Series | undefined {
  if (period === null) return value ?? undefined;
  const entries = entriesOf(series, periodCount);
  entries[period] = value;
  return entries.some((entry) => entry !== null) ? entries : undefined;
}

const entriesOf = (series: Series | undefined, periodCount: number): (number | null)[] =>
  typeof series === "object" ? [...series] : new Array<number | null>(periodCount).fill(series ?? null);

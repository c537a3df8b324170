import type { Series, Values } from "../document.ts";
import type { LineDraft } from "./draft.ts";

type DraftValues = NonNullable<LineDraft["values"]>;
type DraftSeries = number | (number | null)[];

/** The typed values of the first periods alone; one number for all periods is none of them. Undefined where none is left. */
export function valuesOfActuals(values: Values | undefined, actuals: number): DraftValues | undefined {
  if (values === undefined || typeof values === "number") return undefined;
  if (Array.isArray(values)) return seriesOfActuals(values, actuals);
  const kept = Object.entries(values as { readonly [member: string]: Series }).flatMap(
    ([member, series]): [string, DraftSeries][] => {
      const own = seriesOfActuals(series, actuals);
      return own === undefined ? [] : [[member, own]];
    },
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function seriesOfActuals(series: Series, actuals: number): DraftSeries | undefined {
  if (typeof series === "number") return undefined;
  const kept = series.map((entry, period) => (period < actuals ? entry : null));
  return kept.some((entry) => entry !== null) ? kept : undefined;
}

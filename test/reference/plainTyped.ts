/** What is typed into a document: a line's own numbers, and the changes of a scenario after those it is based on. */
import type { Change, Document, Line, Series } from "../../shared/model/document.ts";
import { scaleOf } from "./plainUnits.ts";

export function changesOf(document: Document, name: string | null): readonly Change[] {
  const scenario = document.scenarios.find((one) => one.name === name);
  if (scenario === undefined) return [];
  return [...changesOf(document, scenario.basedOn ?? null), ...scenario.changes];
}

export function seriesOf({ values, by }: Line, key: string): Series | undefined {
  if (by !== undefined && by.length > 0) return (values as { readonly [members: string]: Series } | undefined)?.[key];
  return values as Series | undefined;
}

export const entryOf = (series: Series | undefined, period: number): number | undefined =>
  typeof series === "number" ? series : (series?.[period] ?? undefined);

/** A number typed in the line's unit, in base units. */
export function toBase(line: Line, typed: number): number {
  const { times, over } = scaleOf(line.unit);
  return (typed * times) / over;
}

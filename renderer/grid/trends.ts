/** The course of a row as the grid shows it: its picture and, for those who do not see it, its ends in words. */
import { figureText, styleOf } from "../../shared/model/numberFormat.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import { type TrendBox, type TrendPaths, trendPaths } from "../charts/trendPaths.ts";
import type { AppState } from "../state/appState.ts";
import type { GridRow } from "../state/gridTypes.ts";

export interface Trend {
  readonly paths: TrendPaths;
  /** `Trend: lowest 12.4 in 2025, highest 333.8 in 2034`. */
  readonly name: string;
}

/** In units of the picture, which is drawn as wide as its column. */
export const trendBox: TrendBox = { width: 60, height: 17, margin: 2 };

type Known = Pick<AppState, "document" | "compiled" | "live">;

/** Null where there is none: a section, a line with members of its own, one number for all periods, yes or no. */
export function trendOf({ document, compiled, live }: Known, row: GridRow | undefined): Trend | null {
  if (row?.kind !== "line" || row.member === null) return null;
  const { line, member } = row;
  if (compiled.lines.get(line.name)?.isTimed !== true || styleOf(line) === "flag") return null;
  const { periods, actuals } = document.timeline;
  const values = Array.from({ length: periods }, (_, period) => live.number(line.name, member, period));
  const paths = trendPaths(values, actuals, trendBox);
  if (paths === null) return null;
  const labels = periodLabels(document.timeline);
  const end = (at: number) => `${figureText(values[at]!, line)} in ${labels[at]}`;
  return { paths, name: `Trend: lowest ${end(paths.lowest)}, highest ${end(paths.highest)}` };
}

export const isSameTrend = (left: Trend | null, right: Trend | null): boolean =>
  left === right ||
  (left !== null &&
    right !== null &&
    left.name === right.name &&
    left.paths.actual === right.paths.actual &&
    left.paths.forecast === right.paths.forecast);

/**
 * How wide each column is: as the person made it, else as what stands in it
 * asks, else the periods share the room that is left.
 *
 * Kept widths are those of the usual zoom; what comes out here is pixels of the
 * screen. A period's width is kept under `period` for all, under its own id
 * where it alone was changed.
 */
import { labelColumn, periodColumn, trendColumn, unitColumn } from "./columnIds.ts";

export const allPeriods = "period";

export interface Layout {
  /** Pixels that the columns have between the edges of the grid. */
  readonly room: number;
  readonly windowWidth: number;
  readonly zoom: number;
  /** What the labels and the units ask for, at the usual zoom. */
  readonly natural: { readonly label: number; readonly unit: number };
  readonly kept: { readonly [column: string]: number };
  readonly periodCount: number;
  readonly hasTrends: boolean;
  /** How many periods should stay in sight beside the names. */
  readonly frozen: number;
}

export interface Widths {
  readonly label: number;
  readonly unit: number;
  /** Null where the column is not shown. */
  readonly trend: number | null;
  readonly periods: readonly number[];
  /** How many periods can be pinned with another still in sight. */
  readonly pinned: number;
}

/** Pixels at the usual zoom. */
export const period = { least: 76, most: 132 } as const;
const usualTrend = 64;
/** In less room the numbers need it all. */
const leastRoomForTrends = 560;

export function columnWidths(layout: Layout): Widths {
  const { room, zoom, kept, natural, hasTrends, periodCount } = layout;
  const scaled = (width: number) => Math.round(width * zoom);
  const mostOfLabel = Math.min(300, Math.max(216, layout.windowWidth * 0.18));
  const label = scaled(kept[labelColumn] ?? Math.min(mostOfLabel, Math.max(172, natural.label)));
  const unit = scaled(kept[unitColumn] ?? Math.min(160, Math.max(48, natural.unit)));
  const trend = hasTrends && room >= leastRoomForTrends ? scaled(kept[trendColumn] ?? usualTrend) : null;
  const left = room - label - unit - (trend ?? 0);
  const share = Math.min(period.most * zoom, Math.max(period.least * zoom, left / periodCount));
  const periods = Array.from({ length: periodCount }, (_, at) => {
    const own = kept[periodColumn(at)] ?? kept[allPeriods];
    // From edge to edge, so that whole pixels fill the room to the last.
    return own === undefined ? Math.floor(share * (at + 1)) - Math.floor(share * at) : scaled(own);
  });
  return { label, unit, trend, periods, pinned: pinnable(periods.slice(0, layout.frozen), left - period.least * zoom) };
}

/** How many of the first columns fit. */
function pinnable(widths: readonly number[], room: number): number {
  let used = 0;
  const tooMany = widths.findIndex((width) => {
    used += width;
    return used > room;
  });
  return tooMany === -1 ? widths.length : tooMany;
}

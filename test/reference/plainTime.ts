/** Periods by their labels and numbers: `2024-Q3` is 2024.5. */
import type { Timeline } from "../../shared/model/document.ts";

export const partsOf = { year: 1, quarter: 4, month: 12 } as const;

function countOf({ start, unit }: Timeline, period: number): number {
  const [year, part] = start.split("-");
  return Number(year) * partsOf[unit] + (part === undefined ? 0 : Number(part.replace("Q", "")) - 1) + period;
}

export const numberOf = (timeline: Timeline, period: number) => countOf(timeline, period) / partsOf[timeline.unit];

export function labelOf(timeline: Timeline, period: number): string {
  const count = countOf(timeline, period);
  const parts = partsOf[timeline.unit];
  const year = `${Math.floor(count / parts)}`;
  const part = (count % parts) + 1;
  if (timeline.unit === "year") return year;
  return timeline.unit === "quarter" ? `${year}-Q${part}` : `${year}-${`${part}`.padStart(2, "0")}`;
}

/** A histogram with the curve of the cumulative distribution over it, and levels marked that mean something. */
import type { EChartsCoreOption } from "echarts/core";
import type { OutputReport } from "../../../shared/analysis/simulate/simulationReport.ts";
import type { Histogram } from "../../../shared/numbers/statistics/histogram.ts";
import { cumulativeShares } from "../../../shared/numbers/statistics/sample.ts";
import { axisText } from "../../charts/axisText.ts";
import { type Pointed, pictureGrid, pictureTooltip, smallText, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";
import { shareText } from "./runText.ts";

export interface MarkedLevel {
  readonly label: string;
  readonly value: number;
}

/** What ECharts gives a custom series to draw one mark with. */
interface Drawing {
  coord(point: readonly number[]): number[];
}

export function histogramOption(
  { cumulative }: OutputReport,
  histogram: Histogram,
  levels: readonly MarkedLevel[],
  extent: Extent | null,
  numberText: (value: number) => string,
): EChartsCoreOption {
  const { from, width, counts, below, above } = histogram;
  const all = counts.reduce((sum, count) => sum + count, below + above);
  const bars = counts.map((count, index) => [from + index * width, from + (index + 1) * width, count / all]);
  return {
    grid: { ...pictureGrid, top: 26 },
    xAxis: { ...valueAxis("x", { extent }), splitLine: { show: false } },
    yAxis: [
      { ...valueAxis("y", { text: shareAxisText }), min: 0, splitNumber: 3 },
      {
        ...valueAxis("y", { text: shareAxisText, extent: { min: 0, max: 1 } }),
        interval: 0.5,
        splitLine: { show: false },
      },
    ],
    tooltip: pictureTooltip("item", (points) => points.flatMap((point) => tooltipLines(point, numberText))),
    series: [
      {
        type: "custom",
        id: "trials",
        data: bars,
        encode: { x: [0, 1], y: 2 },
        renderItem: (_: unknown, api: { value(at: number): number } & Drawing) => barOf(api),
        z: 2,
      },
      {
        type: "line",
        id: "cumulative",
        yAxisIndex: 1,
        data: cumulativeShares.map((share, index) => [cumulative[index]!, share]),
        symbol: "none",
        lineStyle: { color: "var(--series-2)", width: 1.5 },
        emphasis: { disabled: true },
        clip: true,
        z: 3,
        markLine: levels.length === 0 ? undefined : markedLevels(levels),
      },
    ],
  };
}

function barOf(api: { value(at: number): number } & Drawing) {
  const [left, top] = api.coord([api.value(0), api.value(2)]);
  const [right, bottom] = api.coord([api.value(1), 0]);
  return {
    type: "rect",
    shape: { x: left! + 0.5, y: top!, width: Math.max(0.5, right! - left! - 1), height: bottom! - top! },
    style: { fill: "var(--series-1)", opacity: 0.75 },
  };
}

const markedLevels = (levels: readonly MarkedLevel[]) => ({
  symbol: "none",
  silent: true,
  animation: false,
  data: levels.map(({ label, value }) => ({
    xAxis: value,
    lineStyle: { color: "var(--override)", type: "dashed", width: 1.5 },
    label: { formatter: label, ...smallText, color: "var(--override-text)", position: "end", distance: 4 },
  })),
});

function tooltipLines({ seriesId, value }: Pointed, numberText: (value: number) => string): readonly string[] {
  const numbers = value as readonly number[];
  if (seriesId !== "trials") return [`${shareText(numbers[1]!)} of the trials are below ${numberText(numbers[0]!)}`];
  return [`${numberText(numbers[0]!)} to ${numberText(numbers[1]!)}`, `${shareText(numbers[2]!)} of the trials`];
}

const shareAxisText = (share: number): string => `${axisText(Math.round(share * 1e4) / 100)}%`;

/** A line over time as a fan: half of the trials in the dark band, nine tenths in the light one, the median within. */
import type { EChartsCoreOption } from "echarts/core";
import { type FanReport, fanShares } from "../../../shared/analysis/simulate/simulationReport.ts";
import { categoryAxis, pictureGrid, pictureTooltip, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";

export function fanOption(
  { line, member, bands, mean }: FanReport,
  periods: readonly string[],
  extent: Extent | null,
  numberText: (value: number) => string,
): EChartsCoreOption {
  const [p5, p25, p50, p75, p95] = bands as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const between = (low: Float64Array, high: Float64Array) =>
    Array.from(high, (value, index) => numberOr(value - low[index]!));
  const band = (id: string, data: readonly (number | null)[], opacity: number) => ({
    type: "line",
    id,
    stack: "fan",
    stackStrategy: "all",
    data,
    symbol: "none",
    silent: true,
    lineStyle: { opacity: 0 },
    areaStyle: { color: "var(--series-1)", opacity },
    emphasis: { disabled: true },
    z: 2,
  });
  const at = (values: Float64Array) =>
    Array.from(values, (value, period) => ({ value: numberOr(value), cell: { line, member, period } }));
  return {
    grid: pictureGrid,
    xAxis: { ...categoryAxis("x", periods), boundaryGap: false },
    yAxis: valueAxis("y", { extent }),
    tooltip: pictureTooltip("axis", (points) => {
      const period = points[0]?.dataIndex;
      if (period === undefined || Number.isNaN(p50[period]!)) return [];
      return [
        periods[period]!,
        ...fanShares.map((share, index) => `P${share * 100}  ${numberText(bands[index]![period]!)}`),
        `Mean  ${numberText(mean[period]!)}`,
      ];
    }),
    series: [
      band("base", Array.from(p5, numberOr), 0),
      band("p5 to p25", between(p5, p25), 0.16),
      band("p25 to p75", between(p25, p75), 0.34),
      band("p75 to p95", between(p75, p95), 0.16),
      {
        type: "line",
        id: "p50",
        data: at(p50),
        symbol: "circle",
        symbolSize: 6,
        showSymbol: false,
        lineStyle: { color: "var(--series-1)", width: 2 },
        itemStyle: { color: "var(--series-1)" },
        z: 4,
      },
      {
        type: "line",
        id: "mean",
        data: at(mean),
        symbol: "none",
        lineStyle: { color: "var(--mute)", width: 1, type: "dashed" },
        z: 3,
      },
    ],
  };
}

/** ECharts leaves a gap at null. */
const numberOr = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A line of equal value as an ECharts option, with where the two inputs are today. */
import type { EChartsCoreOption } from "echarts/core";
import type { EqualValue } from "../../../shared/analysis/solve/solveReport.ts";
import { fontFamily, halo, type Mark, pictureGrid, pictureTooltip, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";
import type { CellAddress } from "../../state/appState.ts";

interface Drawn {
  readonly pairs: EqualValue;
  readonly xName: string;
  readonly yName: string;
  readonly x: Extent | null;
  readonly y: Extent | null;
  /** Where the second input stands in the grid. */
  readonly cell: CellAddress;
  readonly xText: (value: number) => string;
  readonly yText: (value: number) => string;
}

export function pairOption({ pairs, xName, yName, x, y, cell, xText, yText }: Drawn): EChartsCoreOption {
  const { across, up, curves } = pairs;
  const today: Mark = { value: [across.today, up.today], cell };
  return {
    grid: { ...pictureGrid, right: 20, top: 6 },
    xAxis: {
      ...valueAxis("x", { name: xName, extent: x }),
      axisLine: { show: true, lineStyle: { color: "var(--line)" }, onZero: false },
    },
    yAxis: valueAxis("y", { name: yName, extent: y }),
    tooltip: pictureTooltip("item", ([point]) => {
      if (point === undefined) return [];
      const [first, second] = point.value as [number, number];
      return [`${xName}: ${xText(first)}`, `${yName}: ${yText(second)}`];
    }),
    series: [
      ...curves.map((curve, index) => ({
        id: `curve ${index}`,
        type: "line",
        data: curve.x.map((each, at): Mark => ({ value: [each, curve.y[at]!], cell })),
        symbol: "circle",
        symbolSize: 6, // to be pointed at; a single pair is seen, too
        emphasis: { disabled: true },
        lineStyle: { color: "var(--accent)", width: 2 },
        itemStyle: { color: "var(--accent)", opacity: curve.x.length === 1 ? 1 : 0 },
      })),
      {
        id: "today",
        type: "scatter",
        z: 4,
        data: [today],
        symbol: "circle",
        symbolSize: 8,
        itemStyle: { color: "var(--panel)", borderColor: "var(--ink)", borderWidth: 1.5 },
        label: {
          show: true,
          formatter: "today",
          position: "left",
          fontFamily,
          fontSize: 11.5,
          color: "var(--mute)",
          distance: 6,
          ...halo,
        },
      },
    ],
  };
}

/** How much each input has to do with an output, as bars by rank correlation, the strongest first. */
import type { EChartsCoreOption } from "echarts/core";
import { fontFamily, pictureTooltip, rowAxis, valueAxis } from "../../charts/pictureParts.ts";
import { rankText } from "../../uncertainty/correlations/rankText.ts";

export interface Sensitivity {
  readonly line: string;
  readonly label: string;
  /** Spearman's, -1 to 1. */
  readonly rank: number;
}

/** Pixels. */
const labelWidth = 160;
const labelGap = 8;

export function sensitivityOption(sensitivities: readonly Sensitivity[]): EChartsCoreOption {
  return {
    grid: { left: labelWidth + labelGap, right: 34, top: 2, bottom: 18, outerBoundsMode: "none" },
    xAxis: valueAxis("x", { extent: { min: -1, max: 1 } }),
    yAxis: rowAxis(
      sensitivities.map(({ label }) => label),
      labelWidth,
      labelGap,
    ),
    tooltip: pictureTooltip("item", (points) =>
      points.map(({ dataIndex }) => `${sensitivities[dataIndex]!.label}: ${rankText(sensitivities[dataIndex]!.rank)}`),
    ),
    series: [
      {
        type: "bar",
        id: "rank",
        barWidth: 11,
        emphasis: { disabled: true },
        data: sensitivities.map(({ line, rank }) => ({
          value: rank,
          cell: { line, member: null, period: null },
          itemStyle: { color: rank < 0 ? "var(--series-3)" : "var(--series-1)", borderRadius: 2 },
          label: { position: rank < 0 ? "left" : "right" },
        })),
        label: {
          show: true,
          distance: 5,
          fontSize: 11,
          fontFamily,
          color: "var(--mute)",
          formatter: ({ dataIndex }: { dataIndex: number }) => rankText(sensitivities[dataIndex]!.rank),
        },
      },
    ],
  };
}

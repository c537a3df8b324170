/**
 * A chart's data as an ECharts option. Colours are our CSS variables, which the
 * SVG takes as they are: a change of theme, or paper, repaints without a redraw.
 *
 * The base lies behind as grey bars on axes of its own, so that bars of the
 * case on the screen and of the base stand in the same place.
 */
import type { EChartsCoreOption } from "echarts/core";
import { axisText } from "./axisText.ts";
import type { ChartData, ChartSeries } from "./chartData.ts";
import { chartTooltip, type NumberText } from "./chartTooltip.ts";
import { fontFamily, pictureBase, smallText } from "./pictureParts.ts";

/** Colours by place of a line in its chart; the fifth begins again. Bars inside one another need the stronger contrast. */
const colours = {
  overTime: ["var(--series-1)", "var(--series-2)", "var(--series-3)", "var(--series-4)"],
  byMember: ["var(--series-1)", "var(--series-3)", "var(--series-2)", "var(--series-4)"],
} as const;

export const seriesColour = (kind: ChartData["kind"], index: number): string => colours[kind][index % 4]!;

/** More lines than this are curves: bars would be too thin to tell apart. */
const mostBars = 3;

/** Pixels. Over time every picture is equally tall; by member each member has a row of the grid's rhythm. */
export const chartHeight = ({ kind, categories }: ChartData): number =>
  kind === "overTime" ? 150 : categories.length * 19 + 2;

export function chartOption(data: ChartData, numberText: NumberText): EChartsCoreOption {
  return {
    ...pictureBase,
    tooltip: chartTooltip(data, numberText),
    ...(data.kind === "overTime" ? overTime(data) : byMember(data, numberText)),
  };
}

function overTime(data: ChartData): EChartsCoreOption {
  const category = {
    type: "category",
    data: data.categories.map(shortLabel),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "var(--line)" } },
    axisLabel: { ...smallText, hideOverlap: true, margin: 6 },
  };
  const isBars = data.series.length <= mostBars;
  return {
    grid: { left: 0, right: 0, top: 8, bottom: 0, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: [category, { ...category, show: false }],
    yAxis: {
      type: "value",
      splitNumber: 3,
      splitLine: { lineStyle: { color: "var(--line2)" } },
      axisLabel: { ...smallText, formatter: axisText, margin: 6 },
    },
    series: [
      ...(isBars ? data.series.map((series) => ghost(series, { xAxisIndex: 1, ...barSizes })) : []),
      ...data.series.map((series, index) =>
        isBars
          ? bar(series, seriesColour("overTime", index), { ...barSizes, borderRadius: [2, 2, 0, 0] })
          : curve(series, seriesColour("overTime", index)),
      ),
    ],
  };
}

/** Each further line lies over the bar of the first, as a part of it: a loss within an exposure. */
function byMember(data: ChartData, numberText: NumberText): EChartsCoreOption {
  const category = {
    type: "category",
    inverse: true,
    data: data.categories,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { fontFamily, fontSize: 12, color: "var(--mute)", ...labelColumn },
  };
  const label = {
    show: true,
    position: "right",
    distance: 7,
    color: "var(--mute)",
    fontSize: 12,
    fontFamily,
    formatter: ({ dataIndex }: { dataIndex: number }) => barLabel(data, dataIndex, numberText),
  };
  const [first] = data.series;
  return {
    grid: {
      left: labelColumn.margin,
      right: data.series.length > 1 ? 112 : 58,
      top: 0,
      bottom: 2,
      outerBoundsMode: "none",
    },
    xAxis: { type: "value", show: false, min: ({ min }: { min: number }) => Math.min(0, min) },
    yAxis: [category, { ...category, show: false }],
    series: [
      ...(first === undefined ? [] : [ghost(first, { yAxisIndex: 1, barWidth: 9 })]),
      ...data.series.map((series, index) => ({
        ...bar(series, seriesColour("byMember", index), {
          barGap: "-100%",
          barWidth: 9,
          borderRadius: 2,
          z: 2 + index,
        }),
        ...(index === 0 ? { label } : {}),
      })),
    ],
  };
}

/** Names stand left-aligned in a column of their own, cut where they are too long. */
const labelColumn = { align: "left", width: 84, overflow: "truncate", margin: 92 } as const;

/** The values of a member, the further ones only where they are not zero. */
function barLabel({ series }: ChartData, index: number, numberText: NumberText): string {
  const values = series.map(({ values: all }) => all[index] ?? null);
  return values
    .flatMap((value, place) => (value === null || (place > 0 && value === 0) ? [] : numberText(value)))
    .join(" / ");
}

const barSizes = { barCategoryGap: "34%", barGap: "12%" };

function ghost({ line, base }: ChartSeries, place: object): object {
  return {
    type: "bar",
    ...place,
    id: `base of ${line}`,
    data: base ?? [],
    silent: true,
    z: 1,
    itemStyle: { color: "var(--ghost)", borderRadius: 2 },
  };
}

interface BarLook {
  readonly borderRadius: number | readonly number[];
  readonly z?: number;
  readonly barWidth?: number;
  readonly barGap?: string;
  readonly barCategoryGap?: string;
}

function bar({ line, label, values }: ChartSeries, color: string, { borderRadius, ...look }: BarLook): object {
  return {
    type: "bar",
    id: line,
    name: label,
    data: values,
    z: 2,
    emphasis: { disabled: true },
    itemStyle: { color, borderRadius },
    ...look,
  };
}

function curve({ line, label, values }: ChartSeries, color: string): object {
  return {
    type: "line",
    id: line,
    name: label,
    data: values,
    z: 2,
    symbol: "none",
    emphasis: { disabled: true },
    lineStyle: { color, width: 2 },
    itemStyle: { color },
  };
}

/** `2024` as `24`: a narrow picture has eleven of them. */
const shortLabel = (label: string) => (/^\d{4}$/.test(label) ? label.slice(2) : label);

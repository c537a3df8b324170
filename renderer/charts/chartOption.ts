/**
 * A chart's data as an ECharts option. Colours are our CSS variables, which the
 * SVG takes as they are: a change of theme, or paper, repaints without a redraw.
 *
 * The base lies behind as grey bars on axes of its own, so that bars of the
 * case on the screen and of the base stand in the same place.
 */
import type { EChartsCoreOption } from "echarts/core";
import type { ChartData, ChartSeries } from "./chartData.ts";

export type NumberText = (value: number) => string;

export const seriesColours = ["var(--series-1)", "var(--series-2)", "var(--series-3)", "var(--series-4)"] as const;

export const seriesColour = (index: number): string => seriesColours[index % seriesColours.length]!;

const small = { fontSize: 10, fontFamily: "Inter Variable", color: "var(--faint)" };

/** More lines than this are curves: bars would be too thin to tell apart. */
const mostBars = 3;

export function chartOption(data: ChartData, numberText: NumberText): EChartsCoreOption {
  return {
    animation: false,
    tooltip: tooltip(data, numberText),
    ...(data.kind === "overTime" ? overTime(data, numberText) : byMember(data, numberText)),
  };
}

/** Pixels. A row for each bar of each member; over time every picture is equally tall. */
export const chartHeight = ({ kind, categories, series }: ChartData): number =>
  kind === "overTime" ? 148 : categories.length * (series.length > 1 ? 11 * series.length + 7 : 19) + 4;

function overTime(data: ChartData, numberText: NumberText): EChartsCoreOption {
  const category = {
    type: "category",
    data: data.categories.map(shortLabel),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "var(--line)" } },
    axisLabel: { ...small, hideOverlap: true, margin: 6 },
  };
  const isBars = data.series.length <= mostBars;
  return {
    grid: { left: 2, right: 2, top: 10, bottom: 2, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: [category, { ...category, show: false }],
    yAxis: {
      type: "value",
      splitNumber: 3,
      splitLine: { lineStyle: { color: "var(--line2)" } },
      axisLabel: { ...small, formatter: numberText, margin: 6 },
    },
    series: [
      ...ghosts(data, isBars, { xAxisIndex: 1 }),
      ...data.series.map((series, index) => drawn(series, isBars, seriesColour(index), [2, 2, 0, 0])),
    ],
  };
}

function byMember(data: ChartData, numberText: NumberText): EChartsCoreOption {
  const category = {
    type: "category",
    inverse: true,
    data: data.categories,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      ...small,
      fontSize: 12,
      color: "var(--mute)",
      align: "left",
      width: 96,
      overflow: "truncate",
      margin: 100,
    },
  };
  const label = {
    show: true,
    position: "right",
    distance: 6,
    color: "var(--mute)",
    fontSize: data.series.length > 1 ? 10.5 : 12,
    fontFamily: "Inter Variable",
    formatter: ({ value }: { value: number | null }) => (value === null ? "" : numberText(value)),
  };
  return {
    grid: { left: 102, right: 52, top: 0, bottom: 2, outerBoundsMode: "none" },
    xAxis: { type: "value", show: false, min: 0 },
    yAxis: [category, { ...category, show: false }],
    series: [
      ...ghosts(data, true, { yAxisIndex: 1 }),
      ...data.series.map((series, index) => ({ ...drawn(series, true, seriesColour(index), [0, 2, 2, 0]), label })),
    ],
  };
}

const barSizes = { barCategoryGap: "34%", barGap: "12%" };

/** The base behind the bars; behind curves it would only confuse. */
function ghosts(data: ChartData, isBars: boolean, axis: object): readonly object[] {
  if (!isBars) return [];
  return data.series.map(({ label, base }) => ({
    type: "bar",
    ...axis,
    ...barSizes,
    id: `base of ${label}`,
    data: base ?? [],
    silent: true,
    z: 1,
    itemStyle: { color: "var(--ghost)", borderRadius: 2 },
  }));
}

function drawn(
  { line, label, values }: ChartSeries,
  isBars: boolean,
  colour: string,
  borderRadius: readonly number[],
): object {
  const common = { id: line, name: label, data: values, z: 2, emphasis: { disabled: true } };
  if (isBars) return { ...common, type: "bar", ...barSizes, itemStyle: { color: colour, borderRadius } };
  return {
    ...common,
    type: "line",
    symbol: "none",
    lineStyle: { color: colour, width: 2 },
    itemStyle: { color: colour },
  };
}

function tooltip(data: ChartData, numberText: NumberText): object {
  return {
    trigger: "axis",
    axisPointer: { type: "shadow", shadowStyle: { color: "var(--bg)", opacity: 0.8 }, z: 0 },
    transitionDuration: 0,
    confine: true,
    borderColor: "var(--line)",
    backgroundColor: "var(--panel)",
    padding: [6, 9],
    textStyle: { color: "var(--ink)", fontSize: 12, fontFamily: "Inter Variable" },
    formatter: (points: readonly { dataIndex: number }[]) =>
      tooltipElement(data, points[0]?.dataIndex ?? 0, numberText),
  };
}

/** An element, not a text: labels come from the model file and are never read as HTML. */
function tooltipElement(data: ChartData, index: number, numberText: NumberText): HTMLElement {
  const box = document.createElement("div");
  const line = (text: string) => {
    const row = document.createElement("div");
    row.textContent = text;
    box.append(row);
  };
  line(data.categories[index] ?? "");
  for (const { label, values, base } of data.series) {
    const text = (value: number | null | undefined) =>
      value === null || value === undefined ? "none" : numberText(value);
    line(`${label}: ${text(values[index])} ${data.unit}${base === null ? "" : ` (base ${text(base[index])})`}`);
  }
  return box;
}

/** `2024` as `24`: a narrow picture has eleven of them. */
const shortLabel = (label: string) => (/^\d{4}$/.test(label) ? label.slice(2) : label);

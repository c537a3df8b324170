/**
 * A tornado as an ECharts option: a row an input, a bar from what the figure is to
 * what it is with the input low, and one to what it is with it high. Low is an
 * outline and high is filled, so that they are told apart without colour; what
 * the input is stands at each end. A thin line goes as far as the figure does in between.
 */
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts";
import type { EChartsCoreOption } from "echarts/core";
import { cellLabel } from "../../../shared/analysis/cases/cells.ts";
import type { Bar } from "../../../shared/analysis/tornado/tornadoReport.ts";
import type { Compiled } from "../../../shared/engine/compile.ts";
import type { Tornado } from "../../../shared/model/analyses.ts";
import type { Line } from "../../../shared/model/document.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { fontFamily, type Mark, pictureTooltip, rowAxis, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";
import { inputAddress } from "../inputAddress.ts";
import { endText, outputText } from "./tornadoTexts.ts";

/** Pixels a row. */
export const barHeight = 23;
const half = 7;
const labelWidth = 214;
/** Beside the bars, for what stands at their ends. */
const endWidth = 84;

interface Drawn {
  readonly compiled: Compiled;
  readonly analysis: Tornado;
  readonly bars: readonly Bar[];
  readonly today: number;
  readonly line: Line;
  readonly extent: Extent | null;
}

export function tornadoOption(drawn: Drawn): EChartsCoreOption {
  const { compiled, bars, today, line, extent } = drawn;
  return {
    grid: { left: labelWidth + endWidth, right: endWidth, top: 20, bottom: 22, outerBoundsMode: "none" },
    xAxis: valueAxis("x", { extent }),
    yAxis: rowAxis(
      bars.map(({ input, isMonotone }) => `${cellLabel(compiled, input)}${isMonotone ? "" : " \u21B7"}`),
      labelWidth,
      endWidth,
    ),
    tooltip: pictureTooltip("item", ([point]) => (point === undefined ? [] : tooltipLines(drawn, point.dataIndex))),
    series: [
      {
        type: "custom",
        data: bars.map(
          ({ input, least, most }, row): Mark => ({
            value: [row, least, most],
            cell: inputAddress(compiled, input),
          }),
        ),
        encode: { x: [1, 2], y: 0 },
        renderItem: barDrawer(drawn),
        markLine: {
          silent: true,
          symbol: "none",
          animation: false,
          lineStyle: { color: "var(--ink)", type: "solid", width: 1 },
          // the start of it is at the top, as the rows run downwards
          label: {
            position: "start",
            formatter: figureText(today, line),
            fontFamily,
            fontSize: 11,
            color: "var(--ink)",
          },
          data: [{ xAxis: today }],
        },
      },
    ],
  };
}

function tooltipLines({ compiled, analysis, bars, line }: Drawn, index: number): readonly string[] {
  const bar = bars[index]!;
  const at = (end: "low" | "high") =>
    `${end} ${endText(compiled, analysis, bar, end)}: ${outputText(bar[`${end}Output`], line)}`;
  const turns = `turns on the way: from ${figureText(bar.least, line)} to ${figureText(bar.most, line)}`;
  return [cellLabel(compiled, bar.input), at("low"), at("high"), ...(bar.isMonotone ? [] : [turns])];
}

const looks = {
  low: { fill: "var(--panel)", stroke: "var(--series-3)", lineWidth: 1.5 },
  high: { fill: "var(--accent)", stroke: "var(--accent)", lineWidth: 1.5 },
} as const;

const barDrawer =
  ({ compiled, analysis, bars, today }: Drawn) =>
  (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const bar = bars[params.dataIndex]!;
    const [base, middle] = api.coord([today, params.dataIndex]) as [number, number];
    const place = (value: number) => (api.coord([value, params.dataIndex]) as [number, number])[0];
    const ends = (["low", "high"] as const).map((end) => ({
      end,
      x: Number.isNaN(bar[`${end}Output`]) ? base : place(bar[`${end}Output`]),
      text: endText(compiled, analysis, bar, end),
    }));
    // The longer one of two on one side lies beneath.
    const byLength = ends.toSorted((a, b) => Math.abs(b.x - base) - Math.abs(a.x - base));
    const rects = byLength.map(({ end, x }) => ({
      type: "rect",
      shape: { x: Math.min(base, x), y: middle - half, width: Math.abs(x - base), height: 2 * half },
      style: looks[end],
    }));
    const whisker = {
      type: "line",
      shape: { x1: place(bar.least), y1: middle, x2: place(bar.most), y2: middle },
      style: { stroke: "var(--ink)", lineWidth: 1 },
    };
    const [left, right] = [ends.filter(({ x }) => x < base), ends.filter(({ x }) => x >= base)];
    const texts = [
      endLabel(left, Math.min(place(bar.least), ...left.map(({ x }) => x)) - 6, middle, "right"),
      endLabel(right, Math.max(place(bar.most), ...right.map(({ x }) => x)) + 6, middle, "left"),
    ];
    const children = [...rects, ...(bar.isMonotone ? [] : [whisker]), ...texts];
    return { type: "group", children } as never;
  };

/** What the input is at the ends on one side, the outer one first seen from there. */
const endLabel = (
  ends: readonly { readonly x: number; readonly text: string }[],
  x: number,
  y: number,
  align: "left" | "right",
) => ({
  type: "text",
  style: {
    text: ends
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text)
      .join(" · "),
    x,
    y,
    align,
    fill: "var(--mute)",
    font: `11.5px ${fontFamily}`,
    verticalAlign: "middle",
  },
});

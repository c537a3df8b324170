/**
 * A waterfall as an ECharts option: a bar for each figure, a step for each
 * driver between them. A step points the way it goes, so that up and down are
 * told by its shape, its mark and its colour.
 */
import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from "echarts";
import type { EChartsCoreOption } from "echarts/core";
import type { OutputCell } from "../../../shared/engine/run.ts";
import type { Line } from "../../../shared/model/document.ts";
import { cellText } from "../../../shared/model/numberFormat.ts";
import { fontFamily, type Mark, type Pointed, pictureTooltip, rowAxis, valueAxis } from "../../charts/pictureParts.ts";
import { type Extent, extentOf } from "../../charts/steadyExtent.ts";
import { amountText, type Sides, wholeText } from "./attributionTexts.ts";
import type { WaterfallRows, WaterfallStep } from "./waterfallRows.ts";

/** Pixels a row, of the axis, and of the names of the rows. */
const rowHeight = 26;
const axisHeight = 26;
const labelWidth = 180;
const labelGap = 8;

export const waterfallHeight = (stepCount: number): number => (stepCount + 2) * rowHeight + axisHeight;

/** What has no part has no bar; the table tells it. */
export const drawnSteps = ({ steps }: WaterfallRows): readonly WaterfallStep[] =>
  steps.filter(({ driver }) => driver.amount !== 0);

/** From zero, unless all of it lies so far away that the steps could not be told apart. */
export function waterfallExtent(rows: WaterfallRows): Extent | null {
  const levels = [rows.from, rows.to, ...rows.steps.flatMap(({ before, after }) => [before, after])];
  const bare = extentOf(levels);
  if (bare === null) return null;
  const isFar = bare.max - bare.min > 0 && bare.max - bare.min < Math.max(Math.abs(bare.min), Math.abs(bare.max)) / 8;
  return isFar ? bare : extentOf(levels, true);
}

interface Drawn {
  readonly rows: WaterfallRows;
  readonly sides: Sides;
  readonly line: Line;
  readonly cell: OutputCell;
  readonly extent: Extent | null;
}

interface Bar extends Mark {
  /** Row, where it begins, where it ends. */
  readonly value: readonly [number, number, number];
  readonly kind: "figure" | "up" | "down";
  readonly text: string;
}

export function waterfallOption({ rows, sides, line, cell, extent }: Drawn): EChartsCoreOption {
  const steps = drawnSteps(rows);
  const zero = extent === null ? 0 : Math.min(Math.max(0, extent.min), extent.max);
  const figure = (row: number, value: number): Bar => ({
    value: [row, zero, value],
    kind: "figure",
    text: cellText(value, line),
    cell,
  });
  const bars: readonly Bar[] = [
    figure(0, rows.from),
    ...steps.map((step, index) => stepBar(step, index + 1, line)),
    figure(steps.length + 1, rows.to),
  ];
  const labels = [sides.from, ...steps.map(({ driver }) => driver.label), sides.to];
  return {
    grid: { left: labelWidth + labelGap, right: 90, top: 4, bottom: axisHeight - 4, outerBoundsMode: "none" },
    xAxis: valueAxis("x", { extent }),
    yAxis: rowAxis(labels, labelWidth, labelGap),
    tooltip: pictureTooltip("item", (points) => tooltipLines(points, rows, steps, line)),
    series: [{ type: "custom", data: bars, encode: { x: [1, 2], y: 0 }, renderItem: barDrawer(bars, zero !== 0) }],
  };
}

function stepBar({ driver, amount, before, after }: WaterfallStep, row: number, line: Line): Bar {
  const { line: name, member, period } = driver.changes[0]!;
  return {
    value: [row, before, after],
    kind: driver.amount > 0 ? "up" : "down",
    text: amountText(amount, line),
    cell: { line: name, member, period: period ?? 0 },
  };
}

function tooltipLines(
  points: readonly Pointed[],
  { from, to }: WaterfallRows,
  steps: readonly WaterfallStep[],
  line: Line,
): readonly string[] {
  const [point] = points;
  if (point === undefined) return [];
  const step = steps[point.dataIndex - 1];
  if (step === undefined) return [`${point.name}: ${wholeText(point.dataIndex === 0 ? from : to, line)}`];
  return [
    `${point.name}: ${amountText(step.amount, line)}`,
    `from ${wholeText(step.before, line)} to ${wholeText(step.after, line)}`,
  ];
}

const fills = { figure: "var(--trend)", up: "var(--accent)", down: "var(--neg)" } as const;

/** Half of a bar's thickness, and how far its point reaches at most. Pixels. */
const half = 7;
const tip = 6;

/** Where the axis does not reach zero a figure is a mark at its place: a bar's length would say something untrue. */
const barDrawer =
  (bars: readonly Bar[], isCut: boolean) => (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
    const { kind, text, value } = bars[params.dataIndex]!;
    const [, begin, end] = value;
    const [start, middle] = api.coord([begin, value[0]]) as [number, number];
    const [stop] = api.coord([end, value[0]]) as [number, number];
    const isLast = params.dataIndex === bars.length - 1;
    const style = { fill: fills[kind] };
    const shape =
      kind !== "figure"
        ? { type: "polygon", shape: { points: arrowPoints(start, stop, middle) }, style }
        : isCut
          ? { type: "rect", shape: { x: stop - 1.5, y: middle - half, width: 3, height: 2 * half }, style }
          : {
              type: "rect",
              shape: { x: Math.min(start, stop), y: middle - half, width: Math.abs(stop - start), height: 2 * half },
              style,
            };
    const level = {
      type: "line",
      silent: true,
      shape: { x1: stop, y1: middle + half, x2: stop, y2: middle + rowHeight - half },
      style: { stroke: "var(--rule)", lineWidth: 1 },
    };
    const label = {
      type: "text",
      style: {
        text,
        x: Math.max(start, stop) + 7,
        y: middle,
        fill: "var(--ink)",
        font: `12px ${fontFamily}`,
        verticalAlign: "middle",
      },
    };
    return { type: "group", children: isLast ? [shape, label] : [shape, level, label] } as never;
  };

/** A bar with a point at the end it goes to; a short one is all point. */
function arrowPoints(start: number, stop: number, middle: number): readonly (readonly [number, number])[] {
  const length = Math.max(1, Math.abs(stop - start));
  const way = stop < start ? -1 : 1;
  const shoulder = start + way * Math.max(0, length - tip);
  return [
    [start, middle - half],
    [shoulder, middle - half],
    [start + way * length, middle],
    [shoulder, middle + half],
    [start, middle + half],
  ];
}

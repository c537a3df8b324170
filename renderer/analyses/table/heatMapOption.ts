/** A table as a map: its cells in colours, the level as a line, the base as a point, and a scale that says what a colour means. */
import type { EChartsCoreOption } from "echarts/core";
import { axisText } from "../../charts/axisText.ts";
import { smallText, tooltipElement, tooltipLook } from "../../charts/pictureParts.ts";
import { contourLines } from "./contourLines.ts";
import { heatImage } from "./heatImage.ts";
import { cssColour, type HeatColours, heatColour, type Reach, shadeOf } from "./shading.ts";
import type { AxisFacts } from "./tableFacts.ts";

export interface MapOfTable {
  /** `[row][column]` in one run. */
  readonly values: Float64Array;
  readonly levels: Float64Array | null;
  readonly across: AxisFacts;
  readonly down: AxisFacts;
  readonly base: number;
  /** Whether the base lies in it. */
  readonly hasBase: boolean;
  /** What the colours must tell: of all maps that are read together. */
  readonly reach: Reach;
  readonly colours: HeatColours;
  /** What stands under the pointer. */
  readonly tip: () => readonly string[];
  /** One of several beside each other: without names on its axes and without a scale. */
  readonly isSmall?: boolean;
}

export function heatMapOption(map: MapOfTable): EChartsCoreOption {
  const { values, levels, across, down, base, reach, colours, isSmall = false } = map;
  const width = across.steps.length;
  const image = heatImage(values, width, { base, reach }, colours);
  const scale = isSmall ? null : colourScale(values, base, reach, colours);
  return {
    grid: {
      ...heatGrid(across, down, isSmall, scale !== null),
      show: true,
      borderColor: "var(--line)",
      borderWidth: 1,
    },
    xAxis: stepAxis("x", across, isSmall),
    yAxis: stepAxis("y", down, isSmall),
    tooltip: {
      trigger: "item",
      ...tooltipLook,
      formatter: () => {
        const lines = map.tip();
        return lines.length === 0 ? "" : tooltipElement(lines);
      },
    },
    ...(scale !== null && { visualMap: scale }),
    series: [
      { type: "custom", id: "cells", data: [[0, 0]], renderItem: placed(image, width, down.steps.length), z: 1 },
      lineOfLevel(levels === null ? [] : contourLines(values, levels, width)),
      pointOfBase(map.hasBase ? across.baseAt : null, down.baseAt),
    ],
  };
}

/**
 * Where the cells lie, in pixels. Said outright: left to find it from its labels, ECharts takes the more for them the
 * more steps there are (6.1: a quarter of the height is left for 41 steps in 314 pixels).
 */
export function heatGrid(across: AxisFacts, down: AxisFacts, isSmall: boolean, hasScale: boolean) {
  const longest = Math.max(...down.texts.map(({ length }) => length));
  return {
    left: Math.ceil(longest * digit) + 12,
    right: hasScale ? 86 : Math.ceil((across.texts.at(-1)!.length * digit) / 2),
    top: isSmall ? 10 : 33,
    bottom: isSmall ? 24 : 41,
    outerBoundsMode: "none",
  };
}

/** Width of a digit of `smallText`. */
const digit = 6.6;

interface DrawnBy {
  readonly coord: (place: readonly number[]) => readonly [number, number];
}

/** Over all cells, from half a step before the first to half a step after the last. */
const placed =
  (image: HTMLCanvasElement, width: number, height: number) =>
  (_: unknown, { coord }: DrawnBy) => {
    const [left, top] = coord([-0.5, -0.5]);
    const [right, foot] = coord([width - 0.5, height - 0.5]);
    return { type: "image", style: { image, x: left, y: top, width: right - left, height: foot - top } };
  };

/** Several stretches are one series, with a gap between them. */
const lineOfLevel = (lines: readonly (readonly (readonly [number, number])[])[]) => ({
  type: "line",
  id: "level",
  data: lines.flatMap((line) => [...line.map(([x, y]) => [x, y]), ["-", "-"]]),
  symbol: "none",
  silent: true,
  connectNulls: false,
  lineStyle: { color: "var(--ink)", width: 2 },
  z: 3,
});

const pointOfBase = (x: number | null, y: number | null) => ({
  type: "scatter",
  id: "base",
  data: x === null || y === null ? [] : [[x, y]],
  symbolSize: 9,
  silent: true,
  itemStyle: { color: "var(--panel)", borderColor: "var(--ink)", borderWidth: 2 },
  z: 4,
});

/** Steps stand evenly, whatever their values; a label a few of them. */
function stepAxis(side: "x" | "y", { name, texts }: AxisFacts, isSmall: boolean) {
  return {
    type: "value",
    min: -0.5,
    max: texts.length - 0.5,
    inverse: side === "y", // as in the table: the first step at the top
    ...(!isSmall && {
      name,
      nameLocation: side === "x" ? "middle" : "start",
      nameGap: side === "x" ? 24 : 12,
      nameTextStyle: { ...smallText, color: "var(--mute)", align: side === "x" ? "center" : "left" },
    }),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      ...smallText,
      customValues: labelled(texts.length, isSmall ? 4 : side === "x" ? 11 : 14),
      formatter: (step: number) => texts[step] ?? "",
      hideOverlap: true,
    },
  };
}

/** Every so manieth step from the first, so that no more than `most` have a label. */
export function labelled(count: number, most: number): readonly number[] {
  const every = [1, 2, 5, 10, 20, 25, 50, 100].find((each) => Math.ceil(count / each) <= most) ?? count;
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
}

function colourScale(values: Float64Array, base: number, reach: Reach, colours: HeatColours) {
  let [min, max] = [base, base];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  if (!(max > min)) return null;
  const shades = Array.from({ length: 41 }, (_, index) => shadeOf(min + ((max - min) * index) / 40, base, reach));
  return {
    type: "continuous",
    seriesIndex: [],
    min,
    max,
    calculable: false,
    hoverLink: false,
    orient: "vertical",
    right: 4,
    top: "middle",
    itemWidth: 10,
    itemHeight: 150,
    text: [axisText(max), axisText(min)],
    textStyle: smallText,
    inRange: { color: shades.map((shade) => cssColour(heatColour(shade, colours))) },
  };
}

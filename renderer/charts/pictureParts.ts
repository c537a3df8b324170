/**
 * What every picture has alike, as parts of an ECharts option: type, axes, grid
 * and what stands under the pointer. Colours are our CSS variables.
 *
 * Nothing moves: numbers are there with the frame, for whoever asks for less
 * motion and for whoever does not.
 */
import type { EChartsCoreOption } from "echarts/core";
import type { CellAddress } from "../state/appState.ts";
import { axisText } from "./axisText.ts";
import type { Extent } from "./steadyExtent.ts";
import { tickInterval } from "./tickInterval.ts";

export const fontFamily = "Inter Variable, Inter, sans-serif";

/** Labels of axes. */
export const smallText = { fontSize: 10, fontFamily, color: "var(--faint)" };

/** Beneath whatever a picture says itself. */
export const pictureBase: EChartsCoreOption = {
  animation: false,
  textStyle: { fontFamily, color: "var(--ink)" },
};

/** Axes with their labels and names fill the box to its edges. */
export const pictureGrid = {
  left: 2,
  right: 8,
  top: 10,
  bottom: 2,
  outerBoundsMode: "same",
  outerBoundsContain: "all",
} as const;

interface ValueAxis {
  /** What the axis counts, and its unit: `Implied price, USD/share`. Empty where the title says it already. */
  readonly name?: string;
  /** Both ends; found from the numbers where absent or null. */
  readonly extent?: Extent | null;
  /** How a number is written; as short as it can be where absent. */
  readonly text?: (value: number) => string;
}

/** A scale of numbers. As a y axis its name stands over it, as an x axis under its middle. */
export function valueAxis(side: "x" | "y", { name = "", extent, text = axisText }: ValueAxis = {}) {
  const splitNumber = side === "x" ? 5 : 4;
  return {
    type: "value",
    ...axisName(side, name),
    ...(extent === null || extent === undefined
      ? { scale: true }
      : { min: extent.min, max: extent.max, interval: tickInterval(extent, splitNumber) }),
    splitNumber,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: "var(--line2)" } },
    axisLabel: { ...smallText, formatter: text, margin: 6, hideOverlap: true },
  } as const;
}

/** A step a label. */
export function categoryAxis(side: "x" | "y", labels: readonly string[], name = "") {
  return {
    type: "category",
    ...axisName(side, name),
    data: [...labels],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "var(--line)" } },
    axisLabel: { ...smallText, hideOverlap: true, margin: 6 },
  } as const;
}

/** A row a label, the first on top: labels begin at the left edge, `width` wide, and end `gap` before the axis. */
export function rowAxis(labels: readonly string[], width: number, gap: number) {
  return {
    type: "category",
    inverse: true,
    data: [...labels],
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: {
      fontFamily,
      fontSize: 12,
      color: "var(--mute)",
      align: "left",
      width,
      overflow: "truncate",
      margin: width + gap,
      interval: 0,
    },
  } as const;
}

const axisName = (side: "x" | "y", name: string) =>
  name === ""
    ? {}
    : {
        name,
        nameLocation: side === "x" ? "middle" : "end",
        nameGap: side === "x" ? 22 : 10,
        nameTextStyle: { ...smallText, color: "var(--mute)", align: side === "x" ? "center" : "left" },
      };

/** A text that marks may pass under. */
export const halo = { textBorderColor: "var(--panel)", textBorderWidth: 3 };

/** What the pointer is over, as ECharts tells a formatter. */
export interface Pointed {
  readonly seriesId?: string;
  readonly seriesName?: string;
  readonly name: string;
  readonly dataIndex: number;
  readonly data: unknown;
  readonly value: unknown;
}

/** `linesOf` is given all marks at the place with `axis`, and the one mark with `item`. None: nothing is shown. */
export function pictureTooltip(trigger: "axis" | "item", linesOf: (points: readonly Pointed[]) => readonly string[]) {
  return {
    trigger,
    ...tooltipLook,
    axisPointer: { type: "line", lineStyle: { color: "var(--rule)", type: "solid", width: 1 }, label: { show: false } },
    formatter: (points: Pointed | readonly Pointed[]) => {
      const lines = linesOf(Array.isArray(points) ? points : [points as Pointed]);
      return lines.length === 0 ? "" : tooltipElement(lines);
    },
  };
}

export const tooltipLook = {
  transitionDuration: 0,
  confine: true,
  borderColor: "var(--line)",
  backgroundColor: "var(--panel)",
  padding: [6, 9],
  textStyle: { color: "var(--ink)", fontSize: 12, fontFamily },
};

/** An element, not a text: labels come from the model file and are never read as HTML. */
export function tooltipElement(lines: readonly string[]): HTMLElement {
  const box = document.createElement("div");
  for (const line of lines) {
    const row = document.createElement("div");
    row.textContent = line;
    box.append(row);
  }
  return box;
}

/** A mark's value with the cell it comes from: a click on it goes there. */
export interface Mark {
  readonly value: number | null | readonly (number | null)[];
  readonly cell: CellAddress;
}

/** The cell that a mark was given; null where it was given none. */
export function cellOfMark(data: unknown): CellAddress | null {
  if (typeof data !== "object" || data === null || !("cell" in data)) return null;
  return (data as Mark).cell;
}

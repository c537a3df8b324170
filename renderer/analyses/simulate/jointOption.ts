/** Who loses with whom: of each pair the share of trials in which both do, as a matrix with its numbers. */
import type { EChartsCoreOption } from "echarts/core";
import { fontFamily, type Pointed, pictureTooltip } from "../../charts/pictureParts.ts";
import { shareText } from "./runText.ts";

interface Drawing {
  value(at: number): number;
  coord(point: readonly number[]): number[];
  size(extent: readonly number[]): number[];
}

const labelWidth = 128;
export const jointRow = 24;

/** `joint` as a report of losses has it. */
export function jointOption(joint: Float64Array, labels: readonly string[]): EChartsCoreOption {
  const count = labels.length;
  const most = Math.max(...joint, Number.MIN_VALUE);
  const cells = Array.from(joint, (share, index) => [index % count, Math.floor(index / count), share]);
  const axis = { type: "category", axisTick: { show: false }, axisLine: { show: false } };
  const text = { fontFamily, fontSize: 11.5, color: "var(--mute)", interval: 0 };
  return {
    grid: { left: labelWidth + 8, right: 2, top: jointRow, bottom: 2, outerBoundsMode: "none" },
    xAxis: { ...axis, position: "top", data: labels.map((_, index) => String(index + 1)), axisLabel: text },
    yAxis: {
      ...axis,
      inverse: true,
      data: labels.map((label, index) => `${index + 1}  ${label}`),
      axisLabel: { ...text, align: "left", width: labelWidth, overflow: "truncate", margin: labelWidth + 8 },
    },
    tooltip: pictureTooltip("item", (points) => points.map((point) => pairText(point, labels))),
    series: [
      {
        type: "custom",
        id: "joint",
        data: cells,
        encode: { x: 0, y: 1 },
        renderItem: (_: unknown, api: Drawing) => cellOf(api, most),
      },
    ],
  };
}

function cellOf(api: Drawing, most: number) {
  const [x, y] = api.coord([api.value(0), api.value(1)]);
  const [width, height] = api.size([1, 1]);
  const share = api.value(2);
  const isSelf = api.value(0) === api.value(1);
  return {
    type: "group",
    children: [
      {
        type: "rect",
        shape: { x: x! - width! / 2 + 0.5, y: y! - height! / 2 + 0.5, width: width! - 1, height: height! - 1 },
        // At its deepest the number on it keeps its contrast.
        style: { fill: "var(--series-3)", opacity: 0.04 + (0.36 * share) / most },
      },
      {
        type: "text",
        silent: true,
        style: {
          x: x!,
          y: y!,
          text: shortShare(share, width! < roomForDecimals ? 0 : 1),
          fill: "var(--ink)",
          font: `${isSelf ? 600 : 450} 11px ${fontFamily}`,
          align: "center",
          verticalAlign: "middle",
        },
      },
    ],
  };
}

function pairText({ value }: Pointed, labels: readonly string[]): string {
  const [column, row, share] = value as readonly [number, number, number];
  const who = column === row ? `${labels[row]} loses` : `${labels[row]} and ${labels[column]} both lose`;
  return `${who} in ${shareText(share)} of the trials`;
}

/** Pixels of a cell that has room for `59.9`. */
const roomForDecimals = 32;

/** In percent; what is rounded away is still there. */
function shortShare(share: number, decimals: number): string {
  if (share === 0) return "–";
  const text = (share * 100).toFixed(share < 0.9995 ? decimals : 0);
  return Number(text) === 0 ? `<${decimals === 0 ? "1" : "0.1"}` : text;
}

/** What a picture says under the pointer: every line's value there, and the base's. */
import type { ChartData } from "./chartData.ts";
import { tooltipElement, tooltipLook } from "./pictureParts.ts";

export type NumberText = (value: number) => string;

export function chartTooltip(data: ChartData, numberText: NumberText): object {
  return {
    trigger: "axis",
    axisPointer: { type: "shadow", shadowStyle: { color: "var(--line2)", opacity: 0.7 }, z: 0 },
    ...tooltipLook,
    formatter: (points: readonly { dataIndex: number }[]) =>
      tooltipElement(tooltipLines(data, points[0]?.dataIndex ?? 0, numberText)),
  };
}

/** `2027`, then `Revenue: $352bn (base $423bn)` for each line. */
export function tooltipLines(
  { categories, series }: ChartData,
  index: number,
  numberText: NumberText,
): readonly string[] {
  const text = (value: number | null | undefined) =>
    value === null || value === undefined ? "none" : numberText(value);
  const lines = series.map(({ label, values, base }) => {
    const behind = base === null ? "" : ` (base ${text(base[index])})`;
    return `${label}: ${text(values[index])}${behind}`;
  });
  return [categories[index] ?? "", ...lines];
}

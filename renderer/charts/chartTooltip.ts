/** What a picture says under the pointer: every line's value there, and the base's. */
import type { ChartData } from "./chartData.ts";

export type NumberText = (value: number) => string;

export function chartTooltip(data: ChartData, numberText: NumberText): object {
  return {
    trigger: "axis",
    axisPointer: { type: "shadow", shadowStyle: { color: "var(--line2)", opacity: 0.7 }, z: 0 },
    transitionDuration: 0,
    confine: true,
    borderColor: "var(--line)",
    backgroundColor: "var(--panel)",
    padding: [6, 9],
    textStyle: { color: "var(--ink)", fontSize: 12, fontFamily: "Inter Variable" },
    formatter: (points: readonly { dataIndex: number }[]) => element(data, points[0]?.dataIndex ?? 0, numberText),
  };
}

/** An element, not a text: labels come from the model file and are never read as HTML. */
function element(data: ChartData, index: number, numberText: NumberText): HTMLElement {
  const box = document.createElement("div");
  for (const text of tooltipLines(data, index, numberText)) {
    const row = document.createElement("div");
    row.textContent = text;
    box.append(row);
  }
  return box;
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

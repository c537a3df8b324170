/** A figure over one input as a curve: the level as a dashed line, the base as a point. */
import type { EChartsCoreOption } from "echarts/core";
import { pictureGrid, pictureTooltip, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";
import { type AxisFacts, againstBase, type TableFacts } from "./tableFacts.ts";

export function curveOption(facts: TableFacts, extent: Extent | null): EChartsCoreOption {
  const { report, line, label } = facts;
  const [across] = facts.axes as [AxisFacts];
  const factor = across.axis.how === "scale" ? 100 : 1;
  const steps = across.steps.map((step) => step * factor);
  const points = (values: Float64Array) => steps.map((step, index) => [step, numberOrGap(values[index]!)]);
  const at = across.baseAt;
  return {
    grid: { ...pictureGrid, right: 16 },
    xAxis: valueAxis("x", { name: across.name, extent: { min: Math.min(...steps), max: Math.max(...steps) } }),
    yAxis: valueAxis("y", { extent }),
    tooltip: pictureTooltip("axis", ([point]) =>
      point === undefined
        ? []
        : [
            `${across.label}: ${across.texts[point.dataIndex]}`,
            `${label}: ${againstBase(report.values[point.dataIndex]!, report.base, line)}`,
          ],
    ),
    series: [
      {
        type: "line",
        id: "figure",
        data: points(report.values),
        symbol: steps.length > 40 ? "none" : "circle",
        symbolSize: 5,
        lineStyle: { color: "var(--series-1)", width: 2 },
        itemStyle: { color: "var(--series-1)" },
      },
      {
        type: "line",
        id: "level",
        data: report.levels === null ? [] : points(report.levels),
        symbol: "none",
        silent: true,
        lineStyle: { color: "var(--mute)", width: 1.5, type: "dashed" },
      },
      {
        type: "scatter",
        id: "base",
        data: at === null ? [] : [[between(steps, at), report.base]],
        symbolSize: 10,
        silent: true,
        itemStyle: { color: "var(--panel)", borderColor: "var(--ink)", borderWidth: 2 },
      },
    ],
  };
}

const numberOrGap = (value: number) => (Number.isNaN(value) ? "-" : value);

/** The step at a place among the steps. */
function between(steps: readonly number[], place: number): number {
  const [from, to] = [steps[Math.floor(place)]!, steps[Math.ceil(place)]!];
  return from + (to - from) * (place - Math.floor(place));
}

/** One small picture: a line over time, a curve a scenario. Two scenarios differ in colour or in their stroke. */
import type { EChartsCoreOption } from "echarts/core";
import type { ComparedLine } from "../../../shared/analysis/scenarios/comparison.ts";
import type { Line } from "../../../shared/model/document.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { categoryAxis, pictureGrid, pictureTooltip, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";

export interface CurveLook {
  readonly colour: string;
  readonly stroke: "solid" | "dashed" | "dotted";
}

const colours = ["var(--series-1)", "var(--series-2)", "var(--series-3)", "var(--series-4)"] as const;
const strokes = ["solid", "dashed", "dotted"] as const;

/** By the number of the scenario (state/scenarioLooks.ts); the one compared with is grey. */
export const curveLook = (look: number): CurveLook => ({
  colour: colours[look % colours.length]!,
  stroke: strokes[Math.floor(look / colours.length) % strokes.length]!,
});

export const referenceLook: CurveLook = { colour: "var(--rule)", stroke: "solid" };

interface Drawn {
  readonly compared: ComparedLine;
  readonly line: Line;
  readonly labels: readonly string[];
  readonly looks: readonly CurveLook[];
  readonly periods: readonly string[];
  /** Of the scenario that the page shows, which stands out; -1 where it is none of them. */
  readonly shown: number;
  readonly extent: Extent | null;
}

export function curvesOption({ compared, line, labels, looks, periods, shown, extent }: Drawn): EChartsCoreOption {
  return {
    grid: pictureGrid,
    xAxis: categoryAxis("x", periods),
    yAxis: valueAxis("y", { extent }),
    tooltip: pictureTooltip("axis", (points) => [
      periods[points[0]?.dataIndex ?? 0] ?? "",
      ...points.flatMap(({ seriesName = "", value }) =>
        typeof value === "number" ? `${seriesName}: ${figureText(value, line)}` : [],
      ),
    ]),
    series: compared.curves.map((curve, index) => ({
      type: "line",
      id: String(index),
      name: labels[index],
      data: Array.from(curve, (value) => (Number.isNaN(value) ? null : value)),
      symbol: "circle",
      symbolSize: 4,
      showSymbol: false,
      z: index === shown ? 4 : 3,
      emphasis: { disabled: true },
      itemStyle: { color: looks[index]!.colour },
      lineStyle: { color: looks[index]!.colour, type: looks[index]!.stroke, width: index === shown ? 2.5 : 1.5 },
      triggerLineEvent: true,
    })),
  };
}

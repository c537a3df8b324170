/** A figure over an input as an ECharts option: the curve, the level across it, what the input is today, and where they meet. */
import type { EChartsCoreOption } from "echarts/core";
import { spokenFigure } from "../../../shared/analysis/cases/spokenFigure.ts";
import type { SolveReport } from "../../../shared/analysis/solve/solveReport.ts";
import type { Line } from "../../../shared/model/document.ts";
import { figureText } from "../../../shared/model/numberFormat.ts";
import { fontFamily, halo, type Mark, pictureGrid, pictureTooltip, valueAxis } from "../../charts/pictureParts.ts";
import type { Extent } from "../../charts/steadyExtent.ts";
import type { CellAddress } from "../../state/appState.ts";

interface Drawn {
  readonly report: SolveReport;
  readonly goal: Line;
  readonly xName: string;
  readonly yName: string;
  /** Where the input stands in the grid. */
  readonly cell: CellAddress;
  readonly x: Extent | null;
  readonly y: Extent | null;
  readonly xText: (value: number) => string;
}

export function curveOption({ report, goal, xName, yName, cell, x, y, xText }: Drawn): EChartsCoreOption {
  const { answer, curve, level, output } = report;
  const points = (values: Float64Array) =>
    Array.from(curve.x, (at, index) => [at, Number.isFinite(values[index]!) ? values[index]! : null]);
  const marks = answer.roots.map(({ x: at }): Mark & Labelled => ({
    value: [at, levelAt(report, at)],
    cell,
    label: { formatter: xText(at) },
  }));
  const today: readonly (Mark & Labelled)[] =
    answer.how === "set" || answer.today === 1
      ? [{ value: [answer.today, Number.isFinite(output) ? output : null], cell, label: { formatter: "today" } }]
      : [];
  return {
    grid: { ...pictureGrid, right: 20, top: 6 },
    xAxis: {
      ...valueAxis("x", { name: xName, extent: x }),
      axisLine: { show: true, lineStyle: { color: "var(--line)" }, onZero: false },
    },
    yAxis: valueAxis("y", { name: yName, extent: y }),
    tooltip: pictureTooltip("axis", (found) =>
      found.flatMap(({ seriesId, value }) => {
        const [at, height] = value as [number, number | null];
        if (seriesId !== "goal") return [];
        return [xText(at), `${goal.label}: ${height === null ? "no number" : figureText(height, goal)}`];
      }),
    ),
    series: [
      {
        id: "level",
        type: "line",
        data: points(curve.level),
        showSymbol: false,
        silent: true,
        lineStyle: { color: "var(--series-3)", width: 1.5, type: [5, 4] },
        endLabel: {
          show: true,
          formatter: spokenFigure(level, goal), // a dash over a dashed line is no number
          align: "right",
          verticalAlign: "bottom",
          offset: [-4, -3],
          color: "var(--series-3)",
          fontFamily,
          fontSize: 11,
        },
      },
      {
        id: "goal",
        type: "line",
        data: points(curve.goal),
        showSymbol: false,
        emphasis: { disabled: true },
        lineStyle: { color: "var(--accent)", width: 2 },
        itemStyle: { color: "var(--accent)" },
      },
      {
        id: "today",
        type: "scatter",
        data: today,
        symbol: "circle",
        symbolSize: 8,
        itemStyle: { color: "var(--panel)", borderColor: "var(--ink)", borderWidth: 1.5 },
        label: { ...markLabel, position: "top" },
      },
      {
        id: "answers",
        type: "scatter",
        data: marks,
        symbol: "diamond",
        symbolSize: 11,
        itemStyle: { color: "var(--ink)" },
        label: { ...markLabel, fontWeight: 600, color: "var(--ink)", position: "bottom" },
      },
    ],
  };
}

interface Labelled {
  readonly label: { readonly formatter: string };
}

const markLabel = { show: true, fontFamily, fontSize: 11.5, color: "var(--mute)", distance: 6, ...halo };

/** The level where the input is: between the two points of the curve beside it. */
function levelAt({ curve: { x, level } }: SolveReport, at: number): number {
  const after = Math.min(
    x.length - 1,
    Math.max(
      1,
      x.findIndex((each) => each >= at),
    ),
  );
  const share = (at - x[after - 1]!) / (x[after]! - x[after - 1]!);
  return level[after - 1]! + share * (level[after]! - level[after - 1]!);
}

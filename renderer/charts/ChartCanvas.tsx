/**
 * One ECharts picture, updated in place. It redraws after the frame in which
 * its data changed, so an edit's numbers are on the screen first; changes that
 * come faster than that are drawn once.
 */
import type { ECharts } from "echarts/core";
import { useEffect, useRef } from "react";
import { afterFrame } from "../state/afterFrame.ts";
import type { ChartData } from "./chartData.ts";
import { chartHeight, chartOption } from "./chartOption.ts";
import type { NumberText } from "./chartTooltip.ts";
import { useDrawing } from "./useDrawing.ts";

interface Props {
  readonly data: ChartData;
  readonly numberText: NumberText;
  /** Called with the line and the category of what is clicked. */
  readonly onPick: (line: string, index: number) => void;
}

export function ChartCanvas({ data, numberText, onPick }: Props) {
  const latest = useRef({ data, numberText, onPick });
  latest.current = { data, numberText, onPick };
  const { box, chart } = useDrawing("svg", (begun) => {
    draw(begun, latest.current);
    begun.on("click", ({ seriesId, dataIndex }) => {
      if (seriesId !== undefined) latest.current.onPick(seriesId, dataIndex);
    });
  });

  // An edit elsewhere in the model gives the same picture in another object.
  const picture = JSON.stringify(data);
  useEffect(
    () => afterFrame(() => chart.current !== null && draw(chart.current, latest.current)),
    [picture, numberText],
  );

  return <div ref={box} className="chart-canvas" style={{ height: chartHeight(data) }} aria-hidden="true" />;
}

/** Parts of an earlier picture that the new one has not are gone; the others move to their new values. */
function draw(chart: ECharts, { data, numberText }: Pick<Props, "data" | "numberText">): void {
  chart.setOption(chartOption(data, numberText), { replaceMerge: ["series", "xAxis", "yAxis"] });
}

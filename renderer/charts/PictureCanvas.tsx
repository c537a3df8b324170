/** The drawing itself: ECharts in a box, updated in place, in the colours of the theme. */
import type { ECElementEvent, ECharts, EChartsCoreOption } from "echarts/core";
import { useEffect, useRef } from "react";
import { useShade } from "../theme/ThemeRoot.tsx";
import { withColours } from "./withColours.ts";

interface Props {
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  readonly renderer: "svg" | "canvas";
  readonly onPick: (mark: ECElementEvent) => void;
}

export function PictureCanvas({ option, height, renderer, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const shade = useShade();
  const latest = useRef({ option, onPick });
  latest.current = { option, onPick };

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let isGone = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import("./echarts.ts").then(({ init }) => {
      if (isGone) return;
      chart.current = init(element, null, { renderer });
      draw(chart.current, renderer, latest.current.option);
      chart.current.on("click", (mark) => latest.current.onPick(mark));
      observer.observe(element);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, [renderer]);

  // `shade` changes what the colours of the option look up.
  useEffect(() => {
    if (chart.current !== null) draw(chart.current, renderer, option);
  }, [option, renderer, shade]);

  return <div ref={box} className="chart-canvas" style={{ height }} aria-hidden="true" />;
}

const draw = (chart: ECharts, renderer: "svg" | "canvas", option: EChartsCoreOption): void =>
  chart.setOption(renderer === "svg" ? option : withColours(option), { notMerge: true });

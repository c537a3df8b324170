/**
 * A picture of an analysis: ECharts over an option, with its title, its unit and
 * the same numbers as a table. The option speaks of colours as our CSS variables;
 * a canvas knows none, so there they are looked up, anew when the theme changes.
 */
import type { ECElementEvent, ECharts, EChartsCoreOption } from "echarts/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useShade } from "../theme/ThemeRoot.tsx";
import { type PictureNumbers, PictureTable } from "./PictureTable.tsx";
import { withColours } from "./withColours.ts";
import "./charts.css";

interface Props {
  readonly title: string;
  /** Of the numbers; empty for plain ones. */
  readonly unit: string;
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  readonly numbers: PictureNumbers;
  /** Thousands of marks need a canvas; fewer are sharper and cheaper as SVG. */
  readonly renderer?: "svg" | "canvas";
  /** What a click on a mark leads to. */
  readonly onPick?: (mark: ECElementEvent) => void;
  /** Beside the title: choices of how it is drawn. */
  readonly children?: ReactNode;
}

export function Picture({ title, unit, option, height, numbers, renderer = "svg", onPick, children }: Props) {
  const [hasTable, showTable] = useState(false);
  return (
    <figure className="chart picture">
      <figcaption className="chart-title">
        {title}
        <span className="chart-unit">{unit}</span>
        {children}
      </figcaption>
      <PictureCanvas option={option} height={height} renderer={renderer} onPick={onPick} />
      <button
        type="button"
        className="plain-button chart-switch"
        aria-expanded={hasTable}
        aria-label={`${title} as a table`}
        onClick={() => showTable(!hasTable)}
      >
        {hasTable ? "Hide the table" : "Table"}
      </button>
      <PictureTable title={title} numbers={numbers} isInSight={hasTable} />
    </figure>
  );
}

interface CanvasProps extends Pick<Props, "option" | "height"> {
  readonly renderer: "svg" | "canvas";
  readonly onPick: Props["onPick"];
}

function PictureCanvas({ option, height, renderer, onPick }: CanvasProps) {
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
      chart.current.on("click", (mark) => latest.current.onPick?.(mark));
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

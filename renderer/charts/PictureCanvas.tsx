/** The drawing itself: ECharts in a box, updated in place, in the colours of the theme. */
import type { ECElementEvent, ECharts, EChartsCoreOption } from "echarts/core";
import { useEffect, useRef } from "react";
import { useShade } from "../theme/ThemeRoot.tsx";
import { inTurn } from "./inTurn.ts";
import { useDrawing } from "./useDrawing.ts";
import { whenInSight } from "./whenInSight.ts";
import { withColours } from "./withColours.ts";

interface Props {
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly height: number;
  readonly renderer: "svg" | "canvas";
  readonly onPick: (mark: ECElementEvent) => void;
  /** Called with the place on the axes under the pointer; null beside them. */
  readonly onPoint: ((place: readonly number[] | null) => void) | undefined;
  /** Called with the place on the axes that is clicked, and where that is in the window. */
  readonly onPickAt: ((place: readonly number[], at: DOMRect) => void) | undefined;
}

export function PictureCanvas({ option, height, renderer, onPick, onPoint, onPickAt }: Props) {
  const shade = useShade();
  const latest = useRef({ onPick, onPoint, onPickAt });
  latest.current = { onPick, onPoint, onPickAt };
  const { box, chart } = useDrawing(renderer, (begun, element) => {
    followPointer(begun, element, latest); // before the first drawing: a tooltip reads what is pointed at
    draw(begun, renderer, option);
    begun.on("click", (mark) => latest.current.onPick(mark));
  });

  // `shade` changes what the colours of the option look up.
  useEffect(() => {
    if (box.current === null) return;
    let callOff = whenInSight(box.current, () => {
      callOff = inTurn(() => chart.current !== null && draw(chart.current, renderer, option));
    });
    return () => callOff();
  }, [option, renderer, shade]);

  return <div ref={box} className="chart-canvas" style={{ height }} aria-hidden="true" />;
}

/** Parts of an earlier option that the new one has not are gone; a tooltip made anew would measure the page each time. */
const draw = (chart: ECharts, renderer: "svg" | "canvas", option: EChartsCoreOption): void =>
  chart.setOption(renderer === "svg" ? option : withColours(option), { replaceMerge: drawn });

const drawn = ["grid", "xAxis", "yAxis", "series", "visualMap", "legend"];

type Following = { readonly current: Pick<Props, "onPoint" | "onPickAt"> };

function followPointer(chart: ECharts, box: HTMLElement, latest: Following): void {
  const placeOf = (x: number, y: number): readonly number[] | null =>
    chart.containPixel("grid", [x, y]) ? chart.convertFromPixel({ gridIndex: 0 }, [x, y]) : null;
  const { onPoint, onPickAt } = latest.current;
  if (onPoint !== undefined) {
    chart.getZr().on("mousemove", ({ offsetX, offsetY }) => latest.current.onPoint?.(placeOf(offsetX, offsetY)));
    chart.getZr().on("globalout", () => latest.current.onPoint?.(null));
  }
  if (onPickAt === undefined) return;
  chart.getZr().on("click", ({ offsetX, offsetY }) => {
    const place = placeOf(offsetX, offsetY);
    const { left, top } = box.getBoundingClientRect();
    if (place !== null) latest.current.onPickAt?.(place, new DOMRect(left + offsetX, top + offsetY, 1, 1));
  });
}

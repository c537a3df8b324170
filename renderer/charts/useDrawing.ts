/** ECharts in a box, as large as the box, for as long as that is on the page. The library is fetched when the first picture is wanted. */
import type { ECharts } from "echarts/core";
import { type RefObject, useEffect, useRef } from "react";

interface Drawing {
  /** Of the element it is drawn into. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Null until the library is there. */
  readonly chart: RefObject<ECharts | null>;
}

/** `begin` draws for the first time and listens; it is called anew only with another renderer. */
export function useDrawing(renderer: "svg" | "canvas", begin: (chart: ECharts, box: HTMLDivElement) => void): Drawing {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const latest = useRef(begin);
  latest.current = begin;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let isGone = false;
    const observer = new ResizeObserver(() => chart.current?.resize());
    void import("./echarts.ts").then(({ init }) => {
      if (isGone) return;
      chart.current = init(element, null, { renderer });
      latest.current(chart.current, element);
      observer.observe(element);
    });
    return () => {
      isGone = true;
      observer.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, [renderer]);

  return { box, chart };
}

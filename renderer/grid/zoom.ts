/** How large the grid's rows and text are, in the steps of a spreadsheet. */
import type { App } from "../state/app.ts";
import { changeSettings } from "../state/settings.ts";

export const zooms = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** The next step in a direction; at the ends the same. */
export function zoomAfter(zoom: number, step: 1 | -1): number {
  const others = step > 0 ? zooms.filter((other) => other > zoom) : zooms.filter((other) => other < zoom);
  return (step > 0 ? others[0] : others.at(-1)) ?? zoom;
}

export const zoomText = (zoom: number): string => `${Math.round(zoom * 100)}%`;

export function zoomTo(app: App, zoom: number): void {
  if (zoom !== app.store.getState().settings.gridZoom) void changeSettings(app, { gridZoom: zoom });
}

export const zoomBy = (app: App, step: 1 | -1): void =>
  zoomTo(app, zoomAfter(app.store.getState().settings.gridZoom, step));

/** A notch of a mouse wheel is some 100; a trackpad sends many small ones. */
const wheelStep = 60;

/** Ctrl with the wheel, or two fingers drawn apart. Gives back what ends it. */
export function zoomByWheel(app: App, root: HTMLElement): () => void {
  let turned = 0;
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault(); // the browser would zoom the whole page
    turned += event.deltaY;
    if (Math.abs(turned) < wheelStep) return;
    zoomBy(app, turned < 0 ? 1 : -1);
    turned = 0;
  };
  root.addEventListener("wheel", onWheel, { passive: false });
  return () => root.removeEventListener("wheel", onWheel);
}

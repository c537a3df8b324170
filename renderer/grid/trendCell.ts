/** Draws a trend: plain SVG, made once for a cell and filled anew where the numbers are others. */
import type { ICellRendererComp, ICellRendererParams } from "ag-grid-community";
import type { GridRow } from "../state/gridTypes.ts";
import { type Trend, trendBox } from "./trends.ts";

type Params = ICellRendererParams<GridRow, Trend | null>;

const namespace = "http://www.w3.org/2000/svg";
const parts = ["forecast", "actual", "today"] as const;

export class TrendCell implements ICellRendererComp<GridRow> {
  private readonly gui = document.createElement("span");

  init(params: Params): void {
    this.show(params.value ?? null);
  }

  refresh(params: Params): boolean {
    this.show(params.value ?? null);
    return true;
  }

  getGui(): HTMLElement {
    return this.gui;
  }

  private show(trend: Trend | null): void {
    if (trend === null) this.gui.replaceChildren();
    else this.gui.replaceChildren(picture(trend));
  }
}

function picture({ paths, name }: Trend): SVGSVGElement {
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("class", "trend-picture");
  svg.setAttribute("viewBox", `0 0 ${trendBox.width} ${trendBox.height}`);
  svg.setAttribute("preserveAspectRatio", "none"); // as wide as the column; the strokes keep their weight
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  for (const part of parts) {
    if (paths[part] === "") continue;
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("class", `trend-${part}`);
    path.setAttribute("d", paths[part]);
    svg.append(path);
  }
  return svg;
}

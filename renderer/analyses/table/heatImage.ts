/** The map's picture: one pixel a cell, drawn large without a blur between cells. */
import { type HeatColours, putHeatColour, type Reach, shadeOf } from "./shading.ts";

/** Pixels a side at least, so that no screen has to blur it. */
const leastSide = 900;

/** `values` from the top row down, `width` to a row. */
export function heatImage(
  values: Float64Array,
  width: number,
  { base, reach }: { readonly base: number; readonly reach: Reach },
  colours: HeatColours,
): HTMLCanvasElement {
  const height = values.length / width;
  const pixels = new ImageData(width, height);
  pixels.data.fill(255); // opaque
  for (let at = 0; at < values.length; at++)
    putHeatColour(pixels.data, at * 4, shadeOf(values[at]!, base, reach), colours);
  const small = canvasOf(width, height);
  penOf(small).putImageData(pixels, 0, 0);
  const times = Math.ceil(leastSide / Math.max(width, height));
  const large = canvasOf(width * times, height * times);
  const pen = penOf(large);
  pen.imageSmoothingEnabled = false;
  pen.drawImage(small, 0, 0, large.width, large.height);
  return large;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this browser draws no canvas");
  return pen;
}

/** A picture drawn once more, aside, for the clipboard: as it stands on the screen, in its colours, with its words. */
import type { EChartsCoreOption } from "echarts/core";
import {
  drawingTop,
  footBaseline,
  type PictureWords,
  type SheetColours,
  sheet,
  sheetSize,
  svgSheet,
  titleBaseline,
  titleLine,
} from "./pictureSheet.ts";
import { withColours } from "./withColours.ts";

export interface Drawing {
  readonly option: EChartsCoreOption;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export async function svgOf({ option, width, height }: Drawing, words: PictureWords): Promise<string> {
  const { init } = await import("./echarts.ts");
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(withColours(option));
  const drawing = chart.renderToSVGString();
  chart.dispose();
  return svgSheet(drawing, { width, height }, words, sheetColours());
}

/** Twice the pixels of the screen: it is looked at elsewhere, and printed. */
const sharpness = 2;

export async function pngOf({ option, width, height }: Drawing, words: PictureWords): Promise<Uint8Array> {
  const { init } = await import("./echarts.ts");
  const chart = init(document.createElement("div"), null, { renderer: "canvas", width, height });
  chart.setOption(withColours(option));
  const canvas = onSheet(chart.renderToCanvas({ pixelRatio: sharpness }), { width, height }, words, sheetColours());
  chart.dispose();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the picture is too large to draw");
  return new Uint8Array(await blob.arrayBuffer());
}

function onSheet(
  drawing: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
  words: PictureWords,
  { ground, ink, mute }: SheetColours,
): HTMLCanvasElement {
  const size = sheetSize(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = size.width * sharpness;
  canvas.height = size.height * sharpness;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("this browser draws no canvas");
  pen.scale(sharpness, sharpness);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, size.width, size.height);
  pen.drawImage(drawing, sheet.margin, drawingTop, width, height);
  const write = (text: string, y: number, font: string, colour: string) => {
    pen.font = `${font} "Inter Variable", Inter, sans-serif`;
    pen.fillStyle = colour;
    pen.fillText(text, sheet.margin, y, width);
  };
  write(titleLine(words), titleBaseline, `600 ${sheet.titleSize}px`, ink);
  write(words.foot, footBaseline(height), `${sheet.smallSize}px`, mute);
  return canvas;
}

const sheetColours = (): SheetColours =>
  withColours({ ground: "var(--panel)", ink: "var(--ink)", mute: "var(--mute)" });

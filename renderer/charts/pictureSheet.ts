/**
 * A picture on its way out: the drawing with its title over it and, under it,
 * what a reader elsewhere must know (model, scenario, seed and trials).
 */
import { withUnit } from "../../shared/model/withUnit.ts";

export interface PictureWords {
  readonly title: string;
  /** Empty for plain numbers. */
  readonly unit: string;
  readonly foot: string;
}

export interface SheetColours {
  readonly ground: string;
  readonly ink: string;
  readonly mute: string;
}

/** Pixels. */
export const sheet = { margin: 14, head: 26, foot: 20, titleSize: 13, smallSize: 10.5 } as const;

export const sheetSize = (width: number, height: number) => ({
  width: width + 2 * sheet.margin,
  height: height + 2 * sheet.margin + sheet.head + sheet.foot,
});

/** Where the words stand: the baselines, and the left edge. */
export const titleBaseline = sheet.margin + sheet.titleSize;
export const footBaseline = (height: number): number => sheetSize(0, height).height - sheet.margin;
export const drawingTop = sheet.margin + sheet.head;

export const titleLine = ({ title, unit }: PictureWords): string => withUnit(title, unit);

/** `drawing` is an SVG document of that width and height. */
export function svgSheet(
  drawing: string,
  { width, height }: { readonly width: number; readonly height: number },
  words: PictureWords,
  { ground, ink, mute }: SheetColours,
): string {
  const size = sheetSize(width, height);
  const placed = drawing.replace(/^[\s\S]*?<svg /, `<svg x="${sheet.margin}" y="${drawingTop}" `);
  const text = (line: string, y: number, fontSize: number, fill: string, weight: number) =>
    `<text x="${sheet.margin}" y="${y}" font-size="${fontSize}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Inter Variable, Inter, sans-serif">`,
    `<title>${escaped(titleLine(words))}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    text(titleLine(words), titleBaseline, sheet.titleSize, ink, 600),
    placed,
    text(words.foot, footBaseline(height), sheet.smallSize, mute, 400),
    "</svg>",
  ].join("\n");
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

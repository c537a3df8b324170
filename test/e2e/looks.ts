/** Screens as a person sees them: pictures at both sizes of window, and what would hinder someone on them. */
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { hindrances } from "./scan.ts";
import { expect } from "./test.ts";

export interface Screen {
  readonly name: string;
  /** What is new on it, as a selector; the whole page where absent. What lies beneath was scanned before. */
  readonly part?: string;
  /** What lies below the fold, by the names of further pictures: a selector of what stands at the top of each. */
  readonly below?: Readonly<Record<string, string>>;
  show(page: Page): Promise<void>;
}

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** Of the smaller size. A window of one colour takes less than a tenth of it. */
const leastBytes = 40_000;

/** Shows it, keeps its pictures at both sizes (`test-results/pictures/workbench-light-1280x800.png`), and scans it. */
export async function look(page: Page, theme: string, { name, part, below = {}, show }: Screen): Promise<void> {
  await show(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.locator(".analysis > :first-child").evaluateAll(([first]) => first?.scrollIntoView());
    for (const [picture, top] of [[name, null], ...Object.entries(below)] as const) {
      if (top !== null)
        await page
          .locator(top)
          .first()
          .evaluate((first) => first.scrollIntoView());
      await page.evaluate(drawn);
      const path = pictureOf(`${picture}-${theme}-${size.width}x${size.height}`);
      expect((await page.screenshot({ path })).byteLength, path).toBeGreaterThan(leastBytes);
    }
  }
  expect(await page.locator(".chart-canvas").evaluateAll(blank), `${name}: boxes without a drawing`).toEqual([]);
  expect(await page.evaluate(() => document.scrollingElement!.scrollTop), `${name}: scrolled window`).toBe(0);
  expect(await hindrances(page, part), name).toEqual([]);
}

/** Runs in the page. Pictures, and after them their tables, have a turn every other frame; anew when their box has another size. */
export async function drawn(): Promise<void> {
  const frames = 4 * document.querySelectorAll(".chart-canvas").length + 4;
  for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
}

/** Whatever a chart is made of, its SVG has a path, and its canvas a pixel that is not clear. */
function blank(boxes: readonly Element[]): readonly string[] {
  const hasPixel = (canvas: HTMLCanvasElement) =>
    canvas.width > 0 &&
    canvas
      .getContext("2d")!
      .getImageData(0, 0, canvas.width, canvas.height)
      .data.some((channel) => channel > 0);
  const isDrawn = (box: Element) => {
    const canvas = box.querySelector("canvas");
    return canvas === null ? box.querySelector("svg path") !== null : hasPixel(canvas);
  };
  return boxes.filter((box) => !isDrawn(box)).map((box) => box.closest("figure")?.textContent ?? "");
}

const pictureOf = (name: string) => fileURLToPath(new URL(`../../test-results/pictures/${name}.png`, import.meta.url));

/** A grid scrolled by six rows a frame: how many frames a second, and what the page's thread works for one. */
import type { Browser, Page } from "@playwright/test";
import { print } from "./print.ts";
import { median } from "./timing.ts";
import { traced, type Work, workOf } from "./trace.ts";

const frameCount = 120;

export async function printScrolling(name: string, browser: Browser, page: Page): Promise<void> {
  await page.evaluate(framesWhileScrolling, frameCount); // until the compiler has had its chance
  let frames: readonly number[] = [];
  const events = await traced(browser, page, async () => {
    frames = await page.evaluate(framesWhileScrolling, frameCount);
  });
  const work = workOf(events);
  const each = (kind: keyof Work) => (work[kind] / frameCount).toFixed(1);
  const parts = `script ${each("script")}, style ${each("style")}, layout ${each("layout")}, paint ${each("paint")}`;
  print(name, `${Math.round(1000 / median(frames))} frames a second; of a frame ${each("all")} ms: ${parts}`);
}

/** Runs in the page. Milliseconds between frames, from the top on. */
function framesWhileScrolling(count: number): Promise<number[]> {
  const body = document.querySelector(".ag-grid-viewport, .ag-body-viewport");
  body?.scrollTo({ top: 0 });
  const frames: number[] = [];
  return new Promise((resolve) => {
    let last = performance.now();
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      body?.scrollBy({ top: 150 });
      if (frames.length < count) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  });
}

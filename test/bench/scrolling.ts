/**
 * Grids scrolled by six rows a frame: how many frames a second, and what the page's thread works for one.
 *
 * They take turns, so that a neighbour who slows one round slows it for all, and each says its cheapest round: what
 * a busy machine adds is no work of the page. The pointer rests on the cells, as it does while one turns the wheel.
 */
import type { Browser, Page } from "@playwright/test";
import { print } from "./print.ts";
import { median } from "./timing.ts";
import { traced, type Work, workOf } from "./trace.ts";

const frameCount = 60;
const roundCount = 5;

interface Round {
  readonly frameMs: number;
  readonly work: Work;
}

/** Prints each grid and then, of the work for a frame, how many times the last one's the first one's is. */
export async function printScrolling(browser: Browser, grids: readonly (readonly [string, Page])[]): Promise<void> {
  const rounds = grids.map((): Round[] => []);
  for (let round = 0; round <= roundCount; round++) {
    for (const [index, [, page]] of grids.entries()) {
      const measured = await scrolled(browser, page);
      if (round > 0) rounds[index]!.push(measured); // the first is until the compiler has had its chance
    }
  }
  const cheapest = rounds.map((all) => all.toSorted((left, right) => left.work.all - right.work.all)[0]!);
  for (const [index, [name]] of grids.entries()) print(name, roundText(cheapest[index]!));
  const ratio = cheapest[0]!.work.all / cheapest.at(-1)!.work.all;
  print("scrolling, against the bare grid", `${ratio.toFixed(2)} times its work`);
}

function roundText({ frameMs, work }: Round): string {
  const each = (kind: keyof Work) => (work[kind] / frameCount).toFixed(1);
  const parts = `script ${each("script")}, style ${each("style")}, layout ${each("layout")}, paint ${each("paint")}`;
  return `${Math.round(1000 / frameMs)} frames a second; of a frame ${each("all")} ms: ${parts}`;
}

async function scrolled(browser: Browser, page: Page): Promise<Round> {
  await page.bringToFront();
  const { x, y, width, height } = (await page.locator(".ag-grid-viewport").boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  let frames: readonly number[] = [];
  const events = await traced(browser, page, async () => {
    frames = await page.evaluate(framesWhileScrolling, frameCount);
  });
  return { frameMs: median(frames), work: workOf(events) };
}

/** Runs in the page. Milliseconds between frames, from the top on. */
function framesWhileScrolling(count: number): Promise<number[]> {
  const body = document.querySelector(".ag-grid-viewport");
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

/**
 * How long the page keeps a person waiting, in real Chromium over the built page: from the key or the click to the
 * headline with its new figure, styled and laid out. All of that is one stretch of the page's own thread: taking the
 * text, the edit, the recalculation, React, the grid's cells, and the layout, which is forced so that it is counted.
 * Not in it: the wait for the screen's next frame, painting, and what comes after the frame (charts, the journal).
 *
 * Needs what `npm run build` makes. The clock is the wall's: on a busy machine the worst is the neighbours'.
 */
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { openPageServer } from "../../electron/start/pageServer.ts";
import { chromiumLaunch } from "../e2e/editions/chromium.ts";
import { cell, figure, room } from "../e2e/workbench.ts";
import { largeModelText } from "./largeModel.ts";
import { median } from "./timing.ts";

export interface PageTiming {
  readonly name: string;
  readonly medianMs: number;
  readonly worstMs: number;
  /** Whether it is the time from one frame to the next. */
  readonly isFrame?: boolean;
}

/** Until the compiler has had its chance. */
const warmUps = 15;
const rounds = 30;
/** Between two rounds, so that the charts of one are not in the time of the next. */
const restMs = 120;

export async function measurePage(): Promise<readonly PageTiming[]> {
  const server = await openPageServer(fileURLToPath(new URL("../../dist/renderer/", import.meta.url)), [0]);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await openWorkbench(browser, server.address);
    const typing = await timesOf(page, (round) => typeGain(page, round % 2 === 0 ? "10" : "1"));
    const switching = await timesOf(page, (round) => room(page, round % 2 === 0 ? "Panic" : "Base").click());
    return [
      { name: "page: typing an assumption", ...typing },
      { name: "page: switching the scenario", ...switching },
      ...(await measureLarge(browser, server.address)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Ten thousand lines: an edit that a third of all cells depend on, and the frames while the grid is scrolled. */
async function measureLarge(browser: Browser, address: string): Promise<readonly PageTiming[]> {
  const page = await openWorkbench(browser, address);
  page.on("filechooser", (chooser) => {
    void chooser.setFiles({ name: "large.railhead", mimeType: "", buffer: Buffer.from(largeModelText()) });
  });
  await page.keyboard.press("ControlOrMeta+o");
  await cell(page, "seed").waitFor({ timeout: 120_000 }); // a busy machine takes long to read it
  const typing = await timesOf(page, async (round) => {
    await cell(page, "seed").click();
    await page.keyboard.type(String(101 + round));
    await page.keyboard.press("Enter");
  });
  const frames = await page.evaluate(framesWhileScrolling);
  return [
    { name: "10,000 lines: an edit of all", ...typing },
    { name: "10,000 lines: a frame", medianMs: median(frames), worstMs: Math.max(...frames), isFrame: true },
  ];
}

async function openWorkbench(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchHeadline);
  await page.addInitScript(() => Object.assign(globalThis, { showOpenFilePicker: undefined })); // files come by an input
  await page.goto(address);
  await figure(page, "Implied price").waitFor();
  await cell(page, "efficiency_gain").waitFor();
  return page;
}

async function typeGain(page: Page, text: string): Promise<void> {
  await cell(page, "efficiency_gain").click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function timesOf(page: Page, act: (round: number) => Promise<void>): Promise<Omit<PageTiming, "name">> {
  const before = (await timesSoFar(page)).length;
  for (let round = 0; round < warmUps + rounds; round++) {
    await act(round);
    await page.waitForFunction(hasTimes, before + round + 1);
    await page.waitForTimeout(restMs);
  }
  const times = (await timesSoFar(page)).slice(before + warmUps);
  return { medianMs: median(times), worstMs: Math.max(...times) };
}

const timesSoFar = (page: Page) => page.evaluate(() => (window as unknown as Watched).headlineTimes);

// What follows runs in the page.

interface Watched {
  /** One entry for each key or click that changed a figure, in milliseconds. */
  readonly headlineTimes: readonly number[];
}

const hasTimes = (count: number) => (window as unknown as Watched).headlineTimes.length >= count;

/** Between frames while the grid is scrolled by six rows a frame, in milliseconds. */
function framesWhileScrolling(): Promise<number[]> {
  const body = document.querySelector(".ag-grid-viewport, .ag-body-viewport");
  const frames: number[] = [];
  return new Promise((resolve) => {
    let last = performance.now();
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      body?.scrollBy({ top: 150 });
      if (frames.length < 120) requestAnimationFrame(step);
      else resolve(frames.slice(1));
    };
    requestAnimationFrame(step);
  });
}

function watchHeadline(): void {
  const headlineTimes: number[] = [];
  Object.assign(window, { headlineTimes });
  let startedAt: number | null = null;
  const start = () => {
    startedAt = performance.now();
  };
  addEventListener("click", start, true);
  addEventListener("keydown", ({ key }) => key === "Enter" && start(), true);
  const watch = new MutationObserver((mutations) => {
    const headline = document.querySelector(".headline");
    if (startedAt === null || !mutations.some(({ target }) => headline?.contains(target))) return;
    headline?.getBoundingClientRect();
    headlineTimes.push(performance.now() - startedAt);
    startedAt = null;
  });
  watch.observe(document, { subtree: true, childList: true, characterData: true });
}

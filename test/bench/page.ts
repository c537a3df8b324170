/**
 * What the built page works for one edit and for one frame of scrolling, in real Chromium, on its own thread: from the
 * key or the click to the frame that shows what it did, and the frames while the grid is scrolled, in turns with a bare
 * AG Grid, and while trials run in its workers. What comes after the frame (charts, the review, the journal) is in no
 * edit's time; the screen's own drawing, on other threads, is in none. Frames a second are the clock's: neighbours slow
 * them.
 *
 * Needs what `npm run build` makes.
 */
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { openPageServer } from "../../electron/start/pageServer.ts";
import { chromiumLaunch } from "../e2e/editions/chromium.ts";
import { cell, figure, room } from "../e2e/workbench.ts";
import { openBareGrid } from "./bareGrid.ts";
import { largeModelText } from "./largeModel.ts";
import { print } from "./print.ts";
import { askedText, printRunningTrials } from "./runningTrials.ts";
import { printScrolling } from "./scrolling.ts";
import { median } from "./timing.ts";
import { traced, type Work, workUntilFrame } from "./trace.ts";

/** Until the compiler has had its chance. */
const warmUps = 12;
const rounds = 24;
/** Between two rounds, so that the charts and the review of one are not in the time of the next. */
const restMs = 400;

export async function measurePage(): Promise<void> {
  const server = await openPageServer(fileURLToPath(new URL("../../dist/renderer/", import.meta.url)), [0]);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await openWorkbench(browser, server.address);
    const typeGain = (round: number) => typeInto(page, "efficiency_gain", round % 2 === 0 ? "2" : "1");
    printWork("flagship: an edit", await workOfRounds(browser, page, "keydown", typeGain));
    const step = (round: number) => page.keyboard.press(round % 2 === 0 ? "Alt+PageDown" : "Alt+PageUp");
    printWork("flagship: another scenario", await workOfRounds(browser, page, "keydown", step));
    await page.close();
    const asked = await openAsked(browser, server.address);
    await printRunningTrials(browser, asked);
    await asked.close();
    const large = await openLarge(browser, server.address);
    const typeSeed = (round: number) => typeInto(large, "seed", String(101 + round));
    printWork("10,000 lines: an edit", await workOfRounds(browser, large, "keydown", typeSeed));
    const typeFormula = (round: number) => typeInto(large, "line_4", `=line_3 * ${2 + round} + index`);
    printWork("10,000 lines: a formula edited", await workOfRounds(browser, large, "keydown", typeFormula));
    const box = (await large.getByTestId("grid").boundingBox())!;
    await printScrolling(browser, [
      ["10,000 lines: scrolling", large],
      ["bare AG Grid: scrolling", await openBareGrid(browser, box)],
    ]);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openWorkbench(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => Object.assign(globalThis, { showOpenFilePicker: undefined })); // files come by an input
  await page.goto(address);
  await figure(page, "Implied price").waitFor();
  await cell(page, "efficiency_gain").waitFor();
  return page;
}

async function openLarge(browser: Browser, address: string): Promise<Page> {
  const page = await openWorkbench(browser, address);
  await openText(page, largeModelText());
  await cell(page, "seed").waitFor({ timeout: 120_000 }); // a busy machine takes long to read it
  await page.waitForTimeout(2000); // the review looks it over
  return page;
}

async function openAsked(browser: Browser, address: string): Promise<Page> {
  const page = await openWorkbench(browser, address);
  await openText(page, askedText());
  await room(page, "Bench").waitFor({ timeout: 120_000 });
  return page;
}

async function openText(page: Page, text: string): Promise<void> {
  page.on("filechooser", (chooser) => {
    void chooser.setFiles({ name: "bench.railhead", mimeType: "", buffer: Buffer.from(text) });
  });
  await cell(page, "efficiency_gain").click(); // a page that was never touched may open no chooser
  await page.keyboard.press("ControlOrMeta+o");
}

async function typeInto(page: Page, line: string, text: string): Promise<void> {
  await cell(page, line).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The work of each round: from its last event of the type to the next frame. */
async function workOfRounds(
  browser: Browser,
  page: Page,
  type: string,
  act: (round: number) => Promise<void>,
): Promise<readonly Work[]> {
  const round = async (index: number) => {
    await act(index);
    await page.waitForTimeout(restMs);
  };
  for (let index = 0; index < warmUps; index++) await round(index);
  const events = await traced(browser, page, async () => {
    for (let index = warmUps; index < warmUps + rounds; index++) await round(index);
  });
  const all = events.filter((event) => event.name === "EventDispatch" && event.type === type);
  // Each round ends in a rest: its last event is the one before it.
  const lasts = all.filter(({ end }, index) => (all[index + 1]?.at ?? Number.POSITIVE_INFINITY) - end > restMs / 2);
  return lasts.map((event) => workUntilFrame(events, event));
}

function printWork(name: string, works: readonly Work[]): void {
  const of = (kind: keyof Work) => {
    const times = works.map((work) => work[kind]);
    return `${median(times).toFixed(1)} ms (p95 ${percentile(times, 0.95).toFixed(1)})`;
  };
  print(name, `script ${of("script")}, all until the frame ${of("all")}, of it layout ${of("layout")}`);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

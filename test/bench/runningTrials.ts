/**
 * Whether the page stays at 60 frames while trials run in its workers: the longest gap between two of its frames, by
 * the clock, and the longest task of its own thread, which is the page's doing whatever else the machine does.
 */
import type { Browser, Page } from "@playwright/test";
import { modelText } from "../../shared/file/modelText.ts";
import type { Simulation } from "../../shared/model/analyses.ts";
import { room } from "../e2e/workbench.ts";
import { readFlagship } from "./flagship.ts";
import { print } from "./print.ts";
import { longestTask, traced } from "./trace.ts";
import { uncertain } from "./uncertain.ts";

const trials = 100_000;
const rounds = 3;
/** At 60 frames a second one takes a little less. */
const frameMs = 17;

const simulation: Simulation = {
  kind: "simulation",
  name: "bench",
  label: "Bench",
  outputs: [{ line: "implied_price" }, { line: "total_loss" }],
  overTime: [{ line: "revenue" }, { line: "free_cash_flow" }],
  events: [{ label: "Any default", cell: { line: "default" }, when: "is", level: { value: 1 } }],
  losses: "lender_loss",
  trials,
  seed: 1,
  sampling: "latin",
};

/** The flagship with 8 uncertain inputs and a question about them. */
export const askedText = (): string => modelText({ ...uncertain(readFlagship()), analyses: [simulation] });

/** `page` has the model of `askedText`. */
export async function printRunningTrials(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  await room(page, simulation.label).click();
  await page.locator(".report-body[aria-busy='false']").waitFor({ timeout: 120_000 });
  await page.locator(".report-status").waitFor({ state: "detached", timeout: 120_000 });
  for (let round = 0; round < rounds; round++) {
    let gaps: readonly number[] = [];
    const events = await traced(browser, page, async () => {
      gaps = await page.evaluate(gapsWhileTrialsRun);
    });
    const late = gaps.filter((gap) => gap > 1.5 * frameMs).length;
    print(
      `${trials.toLocaleString("en")} trials in sight`,
      `longest gap between frames ${Math.max(...gaps).toFixed(0)} ms, ${late} of ${gaps.length} late; longest task of the page ${longestTask(events).toFixed(1)} ms of work`,
    );
  }
}

/** Runs in the page: begins anew with another seed. Milliseconds between frames, until the last report is drawn. */
function gapsWhileTrialsRun(): Promise<number[]> {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "New seed");
  const gaps: number[] = [];
  return new Promise((resolve) => {
    let framesAfter = 0;
    let last = performance.now();
    const step = (now: number) => {
      gaps.push(now - last);
      last = now;
      const isDone = document.querySelector(".report-status, .report-body[data-stale]") === null;
      framesAfter = isDone ? framesAfter + 1 : 0;
      if (framesAfter < 10) requestAnimationFrame(step);
      else resolve(gaps.slice(1));
    };
    button?.click();
    requestAnimationFrame(step);
  });
}

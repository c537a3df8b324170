/**
 * What the page's own thread worked, from Chromium's trace. Thread time, not the clock's: on a shared machine a
 * neighbour makes the clock run on, and leaves this as it is.
 */
import type { Browser, Page } from "@playwright/test";

/** Milliseconds of the page's thread, by kind. `all` is more than the sum: it has what is of no kind as well. */
export interface Work {
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
}

/** What ran on the page's thread, in the order of its beginning; times in milliseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly work: number;
  /** Of an event that reached a listener: `keydown`. */
  readonly type: string | undefined;
}

interface RawEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel", "__metadata"];
const kinds = {
  script: ["EventDispatch", "FunctionCall", "FireAnimationFrame", "TimerFire", "RunMicrotasks", "FireIdleCallback"],
  style: ["UpdateLayoutTree", "RecalculateStyles"],
  layout: ["Layout"],
  paint: ["PrePaint", "Paint", "Layerize", "Commit"],
} as const;
const taskName = "RunTask";

export async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: readonly RawEvent[] };
  const threads = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf),
  );
  const own = traceEvents.filter((event) => event.ph === "X" && threads.has(threadOf(event)));
  const busiest = mostWorked(own);
  return own
    .filter((event) => threadOf(event) === busiest)
    .map(({ name, ts, dur = 0, tdur = 0, args }) => ({
      name,
      at: ts / 1000,
      end: (ts + dur) / 1000,
      work: tdur / 1000,
      type: args?.data?.type,
    }))
    .sort((left, right) => left.at - right.at);
}

const threadOf = ({ pid, tid }: RawEvent): string => `${pid}:${tid}`;

/** Of all pages that were traced, the one that was used. */
function mostWorked(events: readonly RawEvent[]): string | undefined {
  const work = new Map<string, number>();
  for (const event of events) work.set(threadOf(event), (work.get(threadOf(event)) ?? 0) + (event.tdur ?? 0));
  return [...work].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** From an event on, until the first frame after it is handed to the screen. */
export function workUntilFrame(events: readonly TraceEvent[], { at, end }: TraceEvent): Work {
  const frame = events.find((event) => event.name === "Commit" && event.at > end);
  const last = frame?.end ?? end;
  // The task that the event is in began before it.
  return workOf(
    events.filter((event) => event.at <= last && (event.name === taskName ? event.end > at : event.at >= at)),
  );
}

export function workOf(events: readonly TraceEvent[]): Work {
  const script =
    sumOf(outermost(events, kinds.script)) - sumOf(within(events, kinds.script, [...kinds.style, ...kinds.layout]));
  return {
    all: sumOf(events.filter(({ name }) => name === taskName)),
    script,
    style: sumOf(outermost(events, kinds.style)),
    layout: sumOf(outermost(events, kinds.layout)),
    paint: sumOf(outermost(events, kinds.paint)),
  };
}

/** Milliseconds of work of the task that kept the thread longest. */
export const longestTask = (events: readonly TraceEvent[]): number =>
  Math.max(0, ...events.filter(({ name }) => name === taskName).map(({ work }) => work));

const sumOf = (events: readonly TraceEvent[]): number => events.reduce((sum, { work }) => sum + work, 0);

/** Those of the names that lie in no other of them. */
function outermost(events: readonly TraceEvent[], names: readonly string[]): readonly TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (!names.includes(event.name) || event.at < end) return false;
    end = event.end;
    return true;
  });
}

/** Those of `names` that were forced by a script: a measured element has its styles and layout made at once. */
function within(events: readonly TraceEvent[], outer: readonly string[], names: readonly string[]) {
  const scripts = outermost(events, outer);
  return outermost(events, names).filter(({ at }) => scripts.some((script) => script.at <= at && at < script.end));
}

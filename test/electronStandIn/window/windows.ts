/**
 * The windows of the stand-in: pages of a real Chromium, driven by the main
 * process under test. The page's origin is one that cannot exist on any
 * network; each of its requests is answered by the main process or refused.
 */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Frame, Page, Route } from "@playwright/test";
import type { MainCalls, WindowCalls } from "../calls.ts";
import { deliverName, invokeName, preloadScript } from "./preloadWorld.ts";

/** What stands for `app://railhead` in Chromium, which knows no schemes of ours. Secure, so the page may have what it has there. */
export const standInOrigin = "https://railhead.invalid";
const appOrigin = "app://railhead";

const outward = (url: string) => (url.startsWith(appOrigin) ? standInOrigin + url.slice(appOrigin.length) : url);
const inward = (url: string) => (url.startsWith(standInOrigin) ? appOrigin + url.slice(standInOrigin.length) : url);

type Ask = <Name extends keyof MainCalls>(
  name: Name,
  ...args: Parameters<MainCalls[Name]>
) => Promise<Awaited<ReturnType<MainCalls[Name]>>>;

interface Window {
  page: Page;
  preload: string | null;
  /** Where the main process sent the page; any other address is the page's own wish. */
  address: string;
  isLoading: boolean;
}

export interface Windows {
  /** The window opened last. */
  newest(): { readonly id: number; readonly page: Page } | null;
  /** Addresses asked for so far, as the main process names them. */
  readonly requests: readonly string[];
  readonly calls: Omit<WindowCalls, "dialog" | "openExternal">;
}

/** `ask`: the main process, which may be gone at any time. */
export function createWindows(context: BrowserContext, ask: Ask): Windows {
  const windows = new Map<number, Window>();
  const requests: string[] = [];

  context.on("request", (request) => requests.push(inward(request.url())));

  async function answer(route: Route, id: number): Promise<void> {
    const request = route.request();
    const window = windows.get(id);
    const isOfMainFrame = request.isNavigationRequest() && request.frame() === window?.page.mainFrame();
    const response = await ask("request", {
      url: inward(request.url()),
      method: request.method(),
      headers: request.headers(),
      isNavigation: isOfMainFrame && window?.isLoading === false,
    });
    if (response === null) return route.abort("blockedbyclient");
    await route.fulfill({ status: response.status, headers: response.headers, body: Buffer.from(response.body) });
  }

  async function openPage(id: number, preload: string | null, width: number, height: number): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.route("**/*", (route) => answer(route, id));
    await page.exposeBinding(invokeName, ({ frame }, channel: string, args: readonly unknown[]) =>
      ask("invoke", id, { url: inward(frame.url()), isMain: isMain(frame) }, channel, args),
    );
    if (preload !== null) await page.addInitScript({ content: preloadScript(await readFile(preload, "utf8")) });
    page.on("crash", () => void ask("crashed", id));
    page.on("popup", async (popup) => {
      if (!(await ask("popup", id, inward(popup.url())))) await popup.close();
    });
    return page;
  }

  async function load(id: number, address: string): Promise<void> {
    const window = of(id);
    window.address = address;
    window.isLoading = true;
    await window.page.goto(outward(address), { waitUntil: "load" });
    window.isLoading = false;
  }

  const of = (id: number): Window => {
    const window = windows.get(id);
    if (window === undefined) throw new Error(`The stand-in has no window ${id}`);
    return window;
  };

  return {
    newest: () => {
      const [id, window] = [...windows].at(-1) ?? [];
      return id === undefined || window === undefined ? null : { id, page: window.page };
    },
    requests,
    calls: {
      async open(id, { width, height, preload }) {
        windows.set(id, {
          page: await openPage(id, preload, width, height),
          preload,
          address: "about:blank",
          isLoading: true,
        });
      },
      load,
      /** A page that crashed is of no more use to Playwright, so the window gets a new one. */
      async reload(id) {
        const { page, preload, address } = of(id);
        const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
        of(id).page = await openPage(id, preload, width, height);
        await page.close();
        await load(id, address);
      },
      async deliver(id, channel, args) {
        await windows
          .get(id)
          ?.page.evaluate(
            ([name, channelName, details]) =>
              (globalThis as unknown as Record<string, (channel: string, args: readonly unknown[]) => void>)[name]?.(
                channelName,
                details,
              ),
            [deliverName, channel, args] as const,
          );
      },
      async close(id) {
        const { page } = of(id);
        windows.delete(id);
        await page.close();
      },
      async colours(scheme) {
        const colorScheme = scheme === "system" ? null : scheme;
        for (const { page } of windows.values()) await page.emulateMedia({ colorScheme });
      },
    },
  };
}

const isMain = (frame: Frame) => frame.parentFrame() === null;

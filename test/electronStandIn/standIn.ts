/** The desktop over the stand-in: the built main process in a Node of its own, its windows in Chromium. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import type { DialogKind, MainCalls } from "./calls.ts";
import type { Desktop, DesktopOptions, DialogAnswer } from "./desktop.ts";
import { createDialogs } from "./dialogs.ts";
import { connect } from "./rpc.ts";
import { createWindows, standInOrigin } from "./window/windows.ts";

const builtProgram = fileURLToPath(new URL("../../dist/", import.meta.url));
const register = new URL("./main/register.ts", import.meta.url).href;

export async function launchStandIn(options: DesktopOptions): Promise<Desktop> {
  const { userData, args = [], program = builtProgram, watch = () => {} } = options;
  const browser = options.browser ?? (await openBrowser(options.chromium));
  const context = await browser.newContext({ serviceWorkers: "block" });
  watch(context, standInOrigin);

  const main = fork(join(program, "electron/main.js"), [...args, `--user-data-dir=${userData}`], {
    execArgv: ["--import", register],
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(main, "exit");
  const port = {
    on: (event: "message", listener: (message: unknown) => void) => main.on(event, listener),
    send: (message: object) => main.connected && main.send(message, () => {}), // an end that is gone hears nothing more
  };
  const dialogs = createDialogs();
  const opened: string[] = [];
  const calls = {} as Record<string, (...args: never[]) => unknown>;
  const ask = connect<MainCalls>(port as Parameters<typeof connect>[0], calls);
  const windows = createWindows(context, ask);
  Object.assign(calls, windows.calls, {
    dialog: (kind: DialogKind) => dialogs.ask(kind),
    openExternal: (url: string) => void opened.push(url),
  });
  await firstLoad(context, ended);

  const newest = () => {
    const window = windows.newest();
    if (window === null) throw new Error("No window is open");
    return window;
  };
  const kill = async () => {
    main.kill("SIGKILL");
    await ended;
  };
  return {
    kind: "stand-in for the electron module",
    get page() {
      return newest().page;
    },
    clickMenu: async (item) => ask("clickMenu", item),
    menu: () => ask("menu"),
    answerDialog: async (answer: DialogAnswer) => dialogs.answer(answer),
    requests: () => windows.requests,
    opened: async () => opened,
    copied: () => ask("copied"),
    startAgain: async (again) => ask("secondInstance", again, process.cwd()),
    async closeWindow() {
      await ask("closeByPerson", newest().id);
      await ended;
    },
    kill,
    async close() {
      if (main.exitCode === null && main.signalCode === null) await kill();
      await context.close();
      if (options.browser === undefined) await browser.close();
    },
  };
}

/** Belt and braces: even a request the routes did not see would find no network. */
export const openBrowser = (options: DesktopOptions["chromium"] = {}): Promise<Browser> =>
  chromium.launch({ ...options, args: [...(options.args ?? []), "--host-resolver-rules=MAP * ~NOTFOUND"] });

/** Rejects where the main process ends before its window has loaded. */
async function firstLoad(context: BrowserContext, ended: Promise<unknown>): Promise<void> {
  const page = context.waitForEvent("page").then((opened) => opened.waitForURL(`${standInOrigin}/**`));
  const failed = ended.then(() => {
    throw new Error("The main process ended before it opened a window");
  });
  await Promise.race([page, failed]);
  failed.catch(() => {}); // from here on, ending is what a test may want
}

/** The desktop over Electron itself, through Playwright's Electron driver. Dialogs, links and the menu are reached from inside the main process. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron } from "@playwright/test";
import type { MenuItemData } from "./calls.ts";
import type { Desktop, DesktopOptions } from "./desktop.ts";
import { electronAnswer, kindOf } from "./dialogs.ts";

const builtProgram = fileURLToPath(new URL("../../dist/", import.meta.url));

/** What the tests keep in the main process. */
interface Planted {
  answers: { kind: string; value: unknown }[];
  waiting: { kind: string; resolve: (value: unknown) => void }[];
  opened: string[];
}
type Global = typeof globalThis & { planted: Planted };

/** Electron cannot show a window where there is no display. */
export const hasDisplay = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== "linux" || env["DISPLAY"] !== undefined || env["WAYLAND_DISPLAY"] !== undefined;

export async function launchRealElectron(executablePath: string, options: DesktopOptions): Promise<Desktop> {
  const { userData, args = [], program = builtProgram, watch = () => {} } = options;
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const electron = await _electron.launch({
    executablePath,
    args: [
      ...(isRoot ? ["--no-sandbox"] : []),
      join(program, "electron/main.js"),
      ...args,
      `--user-data-dir=${userData}`,
    ],
  });
  const context = electron.context();
  const requests: string[] = [];
  watch(context, "app://railhead");
  context.on("request", (request) => requests.push(request.url()));
  await electron.evaluate(plant);
  await (await electron.firstWindow()).waitForLoadState("load");

  let hasEnded = false;
  electron.on("close", () => {
    hasEnded = true;
  });
  const ended = () => (hasEnded ? Promise.resolve() : electron.waitForEvent("close").then(() => {}));
  const kill = async () => {
    const end = ended();
    electron.process().kill("SIGKILL");
    await end;
  };
  return {
    kind: "real Electron",
    get page() {
      const page = electron.windows().at(-1);
      if (page === undefined) throw new Error("No window is open");
      return page;
    },
    clickMenu: (item) => electron.evaluate(clickItem, item),
    menu: () => electron.evaluate(readMenu),
    answerDialog: (answer) => electron.evaluate(giveAnswer, { kind: kindOf(answer), value: electronAnswer(answer) }),
    requests: () => requests,
    opened: () => electron.evaluate(() => (globalThis as Global).planted.opened),
    async copied() {
      const forms = await electron.evaluate(readClipboard);
      return Object.fromEntries(forms.map(([type, base64]) => [type, Buffer.from(base64, "base64")]));
    },
    startAgain: (again) =>
      electron.evaluate(
        ({ app }, [more, folder]) => void app.emit("second-instance", {}, ["railhead", ...more], folder, null),
        [again, process.cwd()] as const,
      ),
    async closeWindow() {
      const end = ended();
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      await end;
    },
    kill,
    close: async () => (hasEnded ? undefined : kill()),
  };
}

type Electron = typeof import("electron");

// What follows runs in the main process, so each function stands alone.

function plant({ dialog, shell }: Electron): void {
  const planted: Planted = { answers: [], waiting: [], opened: [] };
  (globalThis as Global).planted = planted;
  const show = (kind: string) => () => {
    const index = planted.answers.findIndex((answer) => answer.kind === kind);
    const [answer] = index === -1 ? [] : planted.answers.splice(index, 1);
    return answer === undefined
      ? new Promise((resolve) => planted.waiting.push({ kind, resolve }))
      : Promise.resolve(answer.value);
  };
  Object.assign(dialog, {
    showOpenDialog: show("open"),
    showSaveDialog: show("save"),
    showMessageBox: show("message"),
  });
  Object.assign(shell, { openExternal: async (url: string) => void planted.opened.push(url) });
}

function giveAnswer(_electron: Electron, answer: { readonly kind: string; readonly value: unknown }): void {
  const { answers, waiting } = (globalThis as Global).planted;
  const index = waiting.findIndex(({ kind }) => kind === answer.kind);
  const [dialog] = index === -1 ? [] : waiting.splice(index, 1);
  if (dialog === undefined) answers.push(answer);
  else dialog.resolve(answer.value);
}

/** In base 64: bytes do not cross as they are. */
async function readClipboard({ clipboard }: Electron): Promise<[string, string][]> {
  const [item] = await clipboard.read();
  const read = (item?.types ?? []).map(async (type): Promise<[string, string][]> => {
    const form = await item!.getType(type);
    return form instanceof Blob ? [[type, Buffer.from(await form.arrayBuffer()).toString("base64")]] : [];
  });
  return (await Promise.all(read)).flat();
}

function clickItem({ Menu }: Electron, wanted: string): void {
  const find = (items: readonly Electron.MenuItem[]): Electron.MenuItem | undefined =>
    items.find(({ id, label }) => id === wanted || label === wanted) ??
    items.map(({ submenu }) => find(submenu?.items ?? [])).find((item) => item !== undefined);
  const item = find(Menu.getApplicationMenu()?.items ?? []);
  if (item === undefined) throw new Error(`The menu has no item "${wanted}"`);
  if (!item.enabled) throw new Error(`The menu item "${wanted}" is grey`);
  item.click();
}

function readMenu({ Menu }: Electron): readonly MenuItemData[] {
  const read = (items: readonly Electron.MenuItem[]): readonly MenuItemData[] =>
    items.map(({ id, label, enabled, accelerator, submenu }) => ({
      id,
      label,
      enabled,
      accelerator: accelerator ?? null,
      submenu: read(submenu?.items ?? []),
    }));
  return read(Menu.getApplicationMenu()?.items ?? []);
}

/**
 * The browser edition: the built page from the loopback server of `npm start`, in a fresh profile.
 *
 * A file picker belongs to the system and cannot be driven, so the page's two picker functions answer with real file
 * handles of the origin's private file system. Everything after the choice is the browser's own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { openPageServer } from "../../../electron/start/pageServer.ts";
import { chromiumLaunch } from "./chromium.ts";
import type { Edition, PersonsFiles, Watch } from "./edition.ts";

const builtPage = fileURLToPath(new URL("../../../dist/renderer/", import.meta.url));

/** Without pickers it is a browser that lends no files, as Firefox and Safari are. */
export async function openBrowserEdition(watch: Watch, hasPickers: boolean): Promise<Edition> {
  const profile = await mkdtemp(join(tmpdir(), "railhead-profile-"));
  const server = await openPageServer(builtPage, [0]);
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumLaunch(),
    viewport: { width: 1440, height: 900 },
  });
  watch(context, server.address);
  await context.addInitScript(hasPickers ? answerPickers : removePickers);

  let page = await openPage(context, server.address);
  return {
    get page() {
      return page;
    },
    files: filesOf(() => page),
    async restart() {
      const next = await context.newPage(); // first, for a browser without pages ends
      await page.close();
      await next.goto(server.address);
      page = next;
      return page;
    },
    async close() {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Runs in the page before its own scripts. */
function answerPickers(): void {
  const answers = globalThis as unknown as { fileToOpen?: string; fileToSave?: string };
  const handle = async (name: string | undefined, create: boolean) => {
    if (name === undefined) throw new DOMException("The person closed the dialog.", "AbortError");
    return (await navigator.storage.getDirectory()).getFileHandle(name, { create });
  };
  Object.assign(globalThis, {
    showOpenFilePicker: async () => [await handle(answers.fileToOpen, false)],
    showSaveFilePicker: () => handle(answers.fileToSave, true),
  });
}

/** Runs in the page before its own scripts. */
function removePickers(): void {
  Object.assign(globalThis, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}

function filesOf(page: () => Page): PersonsFiles {
  const offerAgain = (name: string) =>
    page().evaluate((chosen) => void Object.assign(globalThis, { fileToOpen: chosen }), name);
  const write = (name: string, text: string) =>
    page().evaluate(
      async ([file, content]) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(file, { create: true });
        const stream = await handle.createWritable();
        await stream.write(content);
        await stream.close();
      },
      [name, text] as const,
    );
  return {
    offerAgain,
    write,
    async offer(name, text) {
      await write(name, text);
      await offerAgain(name);
    },
    saveNextAs: (name) => page().evaluate((chosen) => void Object.assign(globalThis, { fileToSave: chosen }), name),
    textOf: (name) =>
      page().evaluate(async (file) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
        return (await handle.getFile()).text();
      }, name),
  };
}

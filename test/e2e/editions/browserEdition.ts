/**
 * The browser edition: the built page from the loopback server of `npm start`, at an address nobody used before.
 *
 * A file picker belongs to the system and cannot be driven, so the page's two picker functions answer with real file
 * handles of the origin's private file system. Everything after the choice is the browser's own.
 */
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { openPageServer } from "../../../electron/start/pageServer.ts";
import { type Browsers, forget } from "./browsers.ts";
import type { Edition, PersonsFiles, Watch } from "./edition.ts";

const builtPage = fileURLToPath(new URL("../../../dist/renderer/", import.meta.url));

/** Without pickers it is a browser that lends no files, as Firefox and Safari are. */
export async function openBrowserEdition(browsers: Browsers, watch: Watch, hasPickers: boolean): Promise<Edition> {
  const server = await openPageServer(builtPage, [0]);
  const context = await browsers.profile();
  watch(context, server.address);
  const open = () => openPage(context, server.address, hasPickers ? answerPickers : removePickers);

  let page = await open();
  return {
    get page() {
      return page;
    },
    files: filesOf(() => page),
    systemMenu: null,
    copied: async () => {
      await context.grantPermissions(["clipboard-read"], { origin: new URL(server.address).origin });
      const forms = await page.evaluate(readClipboard);
      return Object.fromEntries(forms.map(([type, base64]) => [type, Buffer.from(base64, "base64")]));
    },
    async restart() {
      await page.close();
      page = await open();
      return page;
    },
    async close() {
      await page.close();
      for (const event of ["request", "weberror", "console"] as const) context.removeAllListeners(event);
      await server.close();
      await forget(context, server.address);
    },
  };
}

async function openPage(context: BrowserContext, address: string, prepare: () => void): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(prepare);
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

/** Runs in the page. In base 64: a list of numbers for each byte of a large table takes minutes to cross. */
async function readClipboard(): Promise<readonly (readonly [string, string])[]> {
  const [item] = await navigator.clipboard.read();
  const base64 = (form: Blob) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ""));
      reader.readAsDataURL(form);
    });
  const read = (item?.types ?? []).map(async (type) => [type, await base64(await item!.getType(type))] as const);
  return Promise.all(read);
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

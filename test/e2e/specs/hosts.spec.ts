/**
 * The Host's contract where it matters: the browser host in a real browser, the desktop's over the real preload and
 * main process. The page is nothing but its Host; every fact begins with nothing kept.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { openPageServer } from "../../../electron/start/pageServer.ts";
import type { Host } from "../../../shared/host/host.ts";
import { launchDesktop } from "../../electronStandIn/launch.ts";
import { hostOfPage } from "../../renderer/host/hostOfPage.ts";
import { hostContract, type Sitting } from "../../shared/host/hostContract.ts";
import { type Browsers, forget } from "../editions/browsers.ts";
import { hostProgram } from "../hostProgram.ts";
import { test } from "../test.ts";

for (const { title, holds } of hostContract)
  test(title, async ({ browsers, editionName }) => {
    const { sitting, end } = await (editionName === "browser" ? browserSitting(browsers) : desktopSitting(browsers));
    await holds(sitting).finally(end);
  });

test("where a browser cannot reach the disk, files are chosen and downloaded, and the host says so", async ({
  browsers,
}) => {
  const { page, end } = await openHost(browsers, { hasPickers: false });
  const host = hostOfPage(() => page);
  const chooser = page.waitForEvent("filechooser");
  const opening = host.open();
  await (await chooser).setFiles({ name: "a.railhead", mimeType: "", buffer: Buffer.from("text") });
  const opened = await opening;
  expect(opened).toMatchObject({ ok: true, value: { name: "a.railhead", text: "text" } });
  expect(await page.evaluate(() => (window as unknown as { host: Host }).host.capabilities)).toMatchObject({
    canSaveInPlace: false,
    canReopenRecents: false,
  });

  const file = opened.ok ? opened.value : null;
  const ticket = file?.ticket ?? ("" as never);
  expect(await host.save({ ticket, text: "new", basedOn: file?.digest ?? null })).toMatchObject({
    problems: [{ code: "not-in-place" }],
  });
  const downloading = page.waitForEvent("download");
  expect(await host.saveAs({ text: "new", suggestedName: "b.railhead" })).toMatchObject({
    value: { name: "b.railhead" },
  });
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("b.railhead");
  expect(await readFile(await download.path(), "utf8")).toBe("new");
  await end();
});

interface Started {
  readonly sitting: Sitting;
  readonly end: () => Promise<void>;
}

async function desktopSitting(browsers: Browsers): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), "railhead-desktop-"));
  const pathOf = (name: string) => join(folder, name);
  const browser = await browsers.windows();
  const launch = () => launchDesktop({ userData: pathOf("app"), program: hostProgram, browser });
  let desktop = await launch();
  return {
    sitting: {
      host: hostOfPage(() => desktop.page),
      async restart() {
        await desktop.closeWindow();
        await desktop.close();
        desktop = await launch();
      },
      write: (name, content) => writeFile(pathOf(name), content),
      remove: (name) => rm(pathOf(name)),
      textOf: (name) => readFile(pathOf(name), "utf8").catch(() => null),
      opensNext: (name) => desktop.answerDialog({ open: name === null ? null : pathOf(name) }),
      savesNext: (name) => desktop.answerDialog({ save: name === null ? null : pathOf(name) }),
    },
    async end() {
      await desktop.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function browserSitting(browsers: Browsers): Promise<Started> {
  const { page, context, address, end } = await openHost(browsers, { hasPickers: true });
  let current = page;
  const answers = (named: Record<string, string | null>) =>
    current.evaluate((given) => void Object.assign(globalThis, given), named);
  return {
    sitting: {
      host: hostOfPage(() => current),
      async restart() {
        await current.close();
        current = await openPage(context, address, true);
      },
      write: (name, content) => current.evaluate(writePrivately, [name, [...Buffer.from(content as string)]] as const),
      remove: (name) =>
        current.evaluate(async (file) => (await navigator.storage.getDirectory()).removeEntry(file), name),
      textOf: (name) => current.evaluate(readPrivately, name),
      opensNext: (name) => answers({ fileToOpen: name }),
      savesNext: (name) => answers({ fileToSave: name }),
    },
    async end() {
      await current.close();
      await end();
    },
  };
}

/** Each fact has an address of its own, and with it a storage of its own. */
async function openHost(browsers: Browsers, { hasPickers }: { readonly hasPickers: boolean }) {
  const context = await browsers.profile();
  const server = await openPageServer(join(hostProgram, "renderer"), [0]);
  const { address } = server;
  const page = await openPage(context, address, hasPickers);
  const end = async () => {
    await server.close();
    await forget(context, address);
  };
  return { page, context, address, end };
}

async function openPage(context: BrowserContext, address: string, hasPickers: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(answerPickers, hasPickers);
  await page.goto(address);
  return page;
}

// What follows runs in the page. A picker belongs to the system and cannot be driven, so it answers with a file of the
// origin's private file system; everything after the choice is the browser's own.

function answerPickers(hasPickers: boolean): void {
  const answers = globalThis as unknown as { fileToOpen?: string | null; fileToSave?: string | null };
  const handle = async (name: string | null | undefined, create: boolean) => {
    if (!name) throw new DOMException("The person closed the dialog.", "AbortError");
    return (await navigator.storage.getDirectory()).getFileHandle(name, { create });
  };
  Object.assign(globalThis, {
    showOpenFilePicker: hasPickers ? async () => [await handle(answers.fileToOpen, false)] : undefined,
    showSaveFilePicker: hasPickers ? () => handle(answers.fileToSave, true) : undefined,
  });
}

async function writePrivately([name, bytes]: readonly [string, readonly number[]]): Promise<void> {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(new Uint8Array(bytes));
  await stream.close();
}

async function readPrivately(name: string): Promise<string | null> {
  const folder = await navigator.storage.getDirectory();
  const names = [];
  for await (const entry of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(entry);
  return names.includes(name) ? (await (await folder.getFileHandle(name)).getFile()).text() : null;
}

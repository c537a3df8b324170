import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { IpcMain } from "electron";
import { beforeEach, expect, test } from "vitest";
import { createBackups } from "../../electron/files/backups.ts";
import { createJournal } from "../../electron/files/journal.ts";
import { createRecents } from "../../electron/files/recents.ts";
import { createTickets } from "../../electron/files/tickets.ts";
import { createFileWatch } from "../../electron/files/watch.ts";
import { answering } from "../../electron/ipc/answer.ts";
import { answerExports } from "../../electron/ipc/exports.ts";
import { answerFiles } from "../../electron/ipc/files.ts";
import { answerJournal } from "../../electron/ipc/journal.ts";
import { answerKeeping } from "../../electron/ipc/keeping.ts";
import { type KeptValues, keptInMemory } from "../../electron/keptValues.ts";
import { createSettings } from "../../electron/settings.ts";
import { createElectronHost } from "../../renderer/host/electron.ts";
import { requestChannels } from "../../shared/host/channels.ts";
import type { RailheadBridge } from "../../shared/host/messages.ts";
import { temporaryFolder } from "../helpers/temporaryFolder.ts";
import { hostContract, type Sitting } from "../shared/host/hostContract.ts";

const inFolder = temporaryFolder();
beforeEach(() => mkdir(inFolder("models")));
const pathOf = (name: string) => inFolder("models", name);

type Handler = (event: unknown, message: unknown) => unknown;

/** The desktop's Host over its real handlers; only Electron between them is left out. */
function startDesktop(kept: KeptValues, toOpen: (string | null)[], toSave: (string | null)[]) {
  const handlers = new Map<string, Handler>();
  const ipc = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };
  const answer = answering(ipc as unknown as IpcMain, () => true);
  const now = clock();
  const tickets = createTickets();
  const recents = createRecents({
    kept,
    now,
    home: inFolder(),
    changed: () => {},
    system: { addRecentDocument: () => {}, clearRecentDocuments: () => {} },
  });
  const dialogs = { chooseFile: async () => toOpen.shift() ?? null, choosePlace: async () => toSave.shift() ?? null };
  answerExports(answer, dialogs);
  answerFiles(answer, {
    dialogs,
    tickets,
    recents,
    backups: createBackups(inFolder("backups"), now),
    watch: createFileWatch(() => {}),
    warn: (message) => expect(message).toBe(""),
    takeLaunchPath: () => null,
  });
  answerJournal(answer, { journal: createJournal(inFolder("journal")), tickets, now, appVersion: "0.1.0" });
  answerKeeping(
    answer,
    createSettings(kept, () => {}),
    recents,
  );
  const requests = requestChannels.map((channel) => [
    channel,
    async (message: unknown) => structuredClone(await handlers.get(channel)?.({}, structuredClone(message))),
  ]);
  return createElectronHost(Object.fromEntries(requests) as RailheadBridge);
}

let time = 0;
const clock = () => () => ++time;

function sitting(): Sitting {
  const kept = keptInMemory();
  const toOpen: (string | null)[] = [];
  const toSave: (string | null)[] = [];
  let host = startDesktop(kept, toOpen, toSave);
  return {
    get host() {
      return host;
    },
    restart: async () => {
      host = startDesktop(kept, toOpen, toSave);
    },
    write: (name, content) => writeFile(pathOf(name), content),
    remove: (name) => rm(pathOf(name)),
    textOf: (name) => readFile(pathOf(name), "utf8").catch(() => null),
    opensNext: async (name) => void toOpen.push(name === null ? null : pathOf(name)),
    savesNext: async (name) => void toSave.push(name === null ? null : pathOf(name)),
  };
}

test.each(hostContract)("the desktop: $title", async ({ holds }) => {
  await holds(sitting());
});

test("unsaved work says what became of its file", async () => {
  const { host, write, opensNext, remove } = sitting();
  await write("a.railhead", "old");
  await opensNext("a.railhead");
  const opened = await host.open();
  const file = opened.ok ? opened.value : null;
  const entry = { documentId: "one", name: "a", ticket: file?.ticket ?? null, basedOn: file?.digest ?? null, text: "" };
  await host.journal.put(entry);
  const base = async () => {
    const list = await host.journal.list();
    return list.ok ? list.value.entries[0]?.base : null;
  };
  expect(await base()).toBe("same");
  await write("a.railhead", "theirs");
  expect(await base()).toBe("changed");
  await remove("a.railhead");
  expect(await base()).toBe("gone");
});

test("a file is opened without its path being told", async () => {
  const { host, write, opensNext } = sitting();
  await write("a.railhead", "text");
  await opensNext("a.railhead");
  expect(JSON.stringify(await host.open())).not.toContain(basename(inFolder())); // it would be in any path
});

/**
 * The desktop: where its parts are put together. It moves bytes between the
 * person's disk and the page and never reads a model.
 */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { app, type BrowserWindow, ClipboardItem, clipboard, dialog, ipcMain, protocol, session, shell } from "electron";
import type { EventChannel } from "../shared/host/channels.ts";
import { fileExtension } from "../shared/host/files.ts";
import type { Events } from "../shared/host/messages.ts";
import { appOrigin, registerAppScheme, serveApp } from "./appProtocol.ts";
import { createBackups } from "./files/backups.ts";
import { createJournal } from "./files/journal.ts";
import { createRecents } from "./files/recents.ts";
import { createTickets } from "./files/tickets.ts";
import { createFileWatch } from "./files/watch.ts";
import { createGivenFiles } from "./givenFiles.ts";
import { hardenContents, hardenSession } from "./hardening.ts";
import { answering } from "./ipc/answer.ts";
import { answerClipboard } from "./ipc/clipboard.ts";
import { answerExports } from "./ipc/exports.ts";
import { answerFiles, type FileServices, openPath } from "./ipc/files.ts";
import { answerJournal } from "./ipc/journal.ts";
import { answerKeeping } from "./ipc/keeping.ts";
import { answerLinks } from "./ipc/links.ts";
import { answerWindow } from "./ipc/window.ts";
import { keptInFile } from "./keptInFile.ts";
import { createOpenLink } from "./links.ts";
import { createNativeMenu } from "./nativeMenu.ts";
import { createSettings } from "./settings.ts";
import { flushBeforeClosing } from "./window/closing.ts";
import { createDialogs } from "./window/dialogs.ts";
import { applyTheme, createWindow } from "./window/openWindow.ts";

const warn = (message: string) => console.warn(message);

let window: BrowserWindow | null = null;
let openInPage: (path: string) => void = () => {};
const given = createGivenFiles((path) => openInPage(path));

registerAppScheme(protocol);
hardenContents(app);
app.on("window-all-closed", () => app.quit());
app.on("open-file", (event, path) => {
  event.preventDefault();
  given.give(path);
});

if (app.requestSingleInstanceLock()) {
  giveModelAmong(process.argv, process.cwd());
  app.on("second-instance", (_event, argv, folder) => {
    giveModelAmong(argv, folder);
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.whenReady().then(start, (error: unknown) => {
    warn(String(error));
    app.exit(1);
  });
} else app.quit();

/** Only the first is opened: there is one window. Chromium adds switches of its own, in no order, so we look for the extension. */
function giveModelAmong(argv: readonly string[], folder: string): void {
  const path = argv.slice(1).find((argument) => argument.toLowerCase().endsWith(`.${fileExtension}`));
  if (path !== undefined) given.give(resolve(folder, path));
}

function start(): void {
  const userData = app.getPath("userData");
  const kept = keptInFile(warn);
  const settings = createSettings(kept, (changed) => {
    applyTheme(changed);
    menu.showKeys(changed.keys);
  });
  applyTheme(settings.get());
  hardenSession(session.defaultSession);
  serveApp(protocol, join(import.meta.dirname, "../renderer"));

  const opened = createWindow({
    preload: join(import.meta.dirname, "preload.cjs"),
    kept,
    hasDevTools: !app.isPackaged,
  });
  window = opened;
  const dialogs = createDialogs(dialog, opened);
  const openLink = createOpenLink(shell, dialogs.mayOpenLink);
  const tickets = createTickets();
  const watch = createFileWatch((path, digest) => tell("files:changed", { ticket: tickets.ticketOf(path), digest }));
  const menu = createNativeMenu({
    command: (id) => tell("menu:command", id),
    openRecent: (id) => {
      const path = recents.pathOf(id);
      if (path !== undefined) openInPage(path);
    },
    clearRecents: () => recents.clear(),
    openLink: (link) => void openLink(link),
  });
  const recents = createRecents({
    kept,
    now: Date.now,
    home: homedir(),
    changed: () => menu.showRecents(recents.list()),
    system: app,
  });
  const services: FileServices = {
    dialogs,
    tickets,
    recents,
    backups: createBackups(join(userData, "backups"), Date.now),
    watch,
    warn,
    takeLaunchPath: given.takeLaunchPath,
  };
  let documentPath: string | null = null;
  openInPage = (path) => {
    if (path === documentPath) return; // it is in front of the person already
    void openPath(services, path).then((file) => tell("files:opened", file));
  };

  const closing = flushBeforeClosing(opened, () => tell("window:close-request", null));
  opened.on("focus", () => void watch.check());
  opened.on("closed", () => {
    window = null;
    watch.stop();
  });
  opened.webContents.on("render-process-gone", async (_event, { reason }) => {
    if (reason === "clean-exit") return;
    given.pageLost();
    if (await dialogs.mayReload()) opened.webContents.reload();
    else opened.close();
  });

  const answer = answering(ipcMain, (frame) => frame !== null && frame.parent === null && frame.origin === appOrigin);
  answerFiles(answer, services);
  answerExports(answer, dialogs);
  const journal = createJournal(join(userData, "journal"));
  answerJournal(answer, { journal, tickets, now: Date.now, appVersion: app.getVersion() });
  answerKeeping(answer, settings, recents);
  answerLinks(answer, openLink);
  answerClipboard(answer, (forms) => clipboard.write([new ClipboardItem(forms)]));
  answerWindow(answer, {
    window: opened,
    documentChanged({ ticket, disabled }) {
      documentPath = ticket === null ? null : (tickets.pathOf(ticket) ?? null);
      watch.follow(documentPath);
      menu.disable(disabled);
    },
    flushed: closing.flushed,
  });
  menu.showKeys(settings.get().keys);
  menu.showRecents(recents.list());
  void opened.loadURL(`${appOrigin}/index.html`);
}

function tell<Channel extends EventChannel>(channel: Channel, event: Events[Channel]): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(channel, event);
}

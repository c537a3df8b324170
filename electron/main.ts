/**
 * The desktop: where its parts are put together. It moves bytes between the
 * person's disk and the page and never reads a model.
 */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { app, type BrowserWindow, dialog, ipcMain, protocol, session, shell } from "electron";
import type { EventChannel } from "../shared/host/channels.ts";
import { externalLinks } from "../shared/host/externalLinks.ts";
import { fileExtension } from "../shared/host/files.ts";
import type { MenuCommandId } from "../shared/host/menu.ts";
import type { Events } from "../shared/host/messages.ts";
import { succeed } from "../shared/result.ts";
import { appOrigin, registerAppScheme, serveApp } from "./appProtocol.ts";
import { createBackups } from "./files/backups.ts";
import { createJournal } from "./files/journal.ts";
import { createRecents } from "./files/recents.ts";
import { createTickets } from "./files/tickets.ts";
import { createFileWatch } from "./files/watch.ts";
import { hardenContents, hardenSession } from "./hardening.ts";
import { answering } from "./ipc/answer.ts";
import { answerFiles, type FileServices, openPath } from "./ipc/files.ts";
import { answerJournal } from "./ipc/journal.ts";
import { answerKeeping } from "./ipc/keeping.ts";
import { answerLinks } from "./ipc/links.ts";
import { keptInFile } from "./keptInFile.ts";
import { showMenu } from "./nativeMenu.ts";
import { createSettings } from "./settings.ts";
import { flushBeforeClosing } from "./window/closing.ts";
import { applyTheme, openWindow } from "./window/openWindow.ts";

const warn = (message: string) => console.warn(message);

let window: BrowserWindow | null = null;
let launchPath = fileAmong(process.argv);

registerAppScheme(protocol);
hardenContents(app);
app.on("window-all-closed", () => app.quit());
app.on("open-file", (event, path) => {
  event.preventDefault();
  giveFile(path);
});

if (app.requestSingleInstanceLock()) {
  app.on("second-instance", (_event, argv, folder) => {
    const path = fileAmong(argv);
    if (path !== null) giveFile(resolve(folder, path));
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.whenReady().then(start, (error: unknown) => {
    warn(String(error));
    app.exit(1);
  });
} else app.quit();

/** What a file given from outside does once the page runs; before that it waits as the launch file. */
let openGiven: ((path: string) => void) | null = null;

function giveFile(path: string): void {
  if (openGiven === null) launchPath = path;
  else openGiven(path);
}

/** The first argument that is a model file. */
function fileAmong(argv: readonly string[]): string | null {
  return argv.slice(1).find((argument) => argument.toLowerCase().endsWith(`.${fileExtension}`)) ?? null;
}

function start(): void {
  const userData = app.getPath("userData");
  const kept = keptInFile(warn);
  let disabled: readonly MenuCommandId[] = [];
  const tickets = createTickets();
  const recents = createRecents({ kept, now: Date.now, home: homedir(), changed: () => drawMenu() });
  const watch = createFileWatch((path, digest) => tell("files:changed", { ticket: tickets.ticketOf(path), digest }));
  const settings = createSettings(kept, applyTheme);
  const services: FileServices = {
    dialog,
    tickets,
    recents,
    backups: createBackups(join(userData, "backups"), Date.now),
    watch,
    warn,
    takeLaunchPath: () => {
      const path = launchPath;
      launchPath = null;
      return path;
    },
  };
  const giveToPage = (path: string) =>
    void openPath(services, path).then((file) => {
      tell("files:opened", file);
      window?.focus();
    });
  const drawMenu = () =>
    showMenu(
      { recents: recents.list(), disabled },
      {
        command: (id) => tell("menu:command", id),
        openRecent: (id) => {
          const path = recents.pathOf(id);
          if (path !== undefined) giveToPage(path);
        },
        clearRecents: () => recents.clear(),
        openLink: (link) => void shell.openExternal(externalLinks[link].url),
      },
    );

  hardenSession(session.defaultSession);
  serveApp(protocol, join(import.meta.dirname, "../renderer"));
  applyTheme(settings.get());
  drawMenu();
  const opened = openWindow(join(import.meta.dirname, "preload.cjs"), kept);
  window = opened;
  openGiven = giveToPage;
  const closing = flushBeforeClosing(opened, () => tell("window:close-request", null));
  opened.on("focus", () => void watch.check());
  opened.on("closed", () => {
    window = null;
    watch.stop();
  });
  // A page that broke loses nothing: its journal is ours. It starts again and offers what was unsaved.
  opened.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") opened.webContents.reload();
  });

  const answer = answering(ipcMain, (frame) => frame !== null && frame.parent === null && frame.origin === appOrigin);
  answerFiles(answer, services);
  answerJournal(answer, {
    journal: createJournal(join(userData, "journal")),
    tickets,
    now: Date.now,
    appVersion: app.getVersion(),
  });
  answerKeeping(answer, settings, recents);
  answerLinks(answer, dialog, shell);
  answer("window:set-document-state", ({ title, isDirty, ticket, disabled: unavailable }) => {
    opened.setTitle(`${title} – Railhead`);
    opened.setDocumentEdited(isDirty);
    watch.follow(ticket === null ? null : (tickets.pathOf(ticket) ?? null));
    disabled = unavailable;
    drawMenu();
    return succeed(null);
  });
  answer("window:flushed", () => {
    closing.flushed();
    return succeed(null);
  });
}

function tell<Channel extends EventChannel>(channel: Channel, event: Events[Channel]): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(channel, event);
}

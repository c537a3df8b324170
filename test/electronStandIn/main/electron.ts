/**
 * A stand-in for the `electron` module, for machines where Electron's binary
 * cannot be had: the real main process and preload run over it, its windows
 * are pages of a real Chromium. It has what Railhead uses and nothing more.
 *
 * What it does not stand in for: the native look of menus and dialogs, the
 * sandbox and the isolation of the preload's world, fuses, packaging.
 */
import { EventEmitter } from "node:events";
import type { DialogKind } from "../calls.ts";
import { app } from "./app.ts";
import { askBrowserSide } from "./browserSide.ts";
import { BrowserWindow } from "./browserWindow.ts";
import { ClipboardItem, clipboard } from "./clipboard.ts";
import { ipcMain } from "./ipcMain.ts";
import { Menu } from "./menu.ts";
import { protocol } from "./protocol.ts";
import { session } from "./webContents.ts";

/** Dialogs take the window first, or leave it out. */
const show =
  (kind: DialogKind) =>
  (...args: readonly unknown[]) =>
    askBrowserSide("dialog", kind, structuredClone(args.at(-1)));

const dialog = {
  showOpenDialog: show("open"),
  showSaveDialog: show("save"),
  showMessageBox: show("message"),
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
};

const shell = { openExternal: (url: string) => askBrowserSide("openExternal", url) };

class NativeTheme extends EventEmitter {
  #source: "system" | "light" | "dark" = "system";
  get themeSource() {
    return this.#source;
  }
  set themeSource(scheme) {
    this.#source = scheme;
    void askBrowserSide("colours", scheme);
    this.emit("updated");
  }
  get shouldUseDarkColors() {
    return this.#source === "dark";
  }
}
const nativeTheme = new NativeTheme();

const onlyDisplay = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
const screen = { getAllDisplays: () => [onlyDisplay], getPrimaryDisplay: () => onlyDisplay };

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
};
// What electron-store looks for.
export default { app, ipcMain, shell };

/** The one window: a sandboxed page without Node, shown when it has something to show. */
import { BrowserWindow, nativeTheme, screen } from "electron";
import type { Settings } from "../../shared/host/settings.ts";
import { appOrigin } from "../appProtocol.ts";
import type { KeptValues } from "../keptValues.ts";
import { keepPlace, readPlace } from "./windowPlace.ts";

export function openWindow(preload: string, kept: KeptValues): BrowserWindow {
  const place = readPlace(kept, screen);
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...(place === null ? {} : { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#12151b" : "#f6f7f9",
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  if (place?.isMaximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  window.on("close", () => keepPlace(kept, window));
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

export function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme;
}

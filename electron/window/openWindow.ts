/** The one window: a sandboxed page without Node, shown when it has something to show. */
import { BrowserWindow, nativeTheme, screen } from "electron";
import type { Settings } from "../../shared/host/settings.ts";
import type { KeptValues } from "../keptValues.ts";
import { keepPlace, readPlace } from "./windowPlace.ts";

export interface WindowOptions {
  /** Full path of the preload. */
  readonly preload: string;
  readonly kept: KeptValues;
  readonly hasDevTools: boolean;
}

/** Still empty: the caller loads the page when everything it may ask for can answer. */
export function createWindow({ preload, kept, hasDevTools }: WindowOptions): BrowserWindow {
  const place = readPlace(kept, screen);
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...(place === null ? {} : { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: background(),
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false, // its dictionaries come from the network
      devTools: hasDevTools,
    },
  });
  window.once("ready-to-show", () => {
    if (place?.isMaximized) window.maximize(); // which shows it, too: sooner, it would be seen empty
    window.show();
  });
  window.on("close", () => keepPlace(kept, window));
  nativeTheme.on("updated", () => {
    if (!window.isDestroyed()) window.setBackgroundColor(background());
  });
  return window;
}

/** The page sees it as the preference of the system, so the first paint is right already. */
export function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme;
}

/** The page's own, so that nothing flashes while it loads. */
const background = () => (nativeTheme.shouldUseDarkColors ? "#12151b" : "#f6f7f9");

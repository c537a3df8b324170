/**
 * Closing loses nothing: the page is asked to write what is pending to the
 * journal, and the window closes when it has, or after a while.
 */
import type { BrowserWindow } from "electron";

const longestWaitMs = 2000;

export interface Closing {
  /** The page has written what was pending. Means nothing where it was not asked. */
  flushed(): void;
}

export function flushBeforeClosing(window: BrowserWindow, tellPage: () => void): Closing {
  let state: "open" | "asked" | "flushed" = "open";
  const finish = () => {
    if (state !== "asked" || window.isDestroyed()) return;
    state = "flushed";
    window.close();
  };
  window.on("close", (event) => {
    if (state === "flushed" || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state === "asked") return;
    state = "asked";
    tellPage();
    setTimeout(finish, longestWaitMs);
  });
  return { flushed: finish };
}

/**
 * Closing loses nothing: the page is asked to write what is pending to the
 * journal, and the window closes when it has, or after a while.
 */
import type { BrowserWindow } from "electron";

const longestWaitMs = 2000;

export interface Closing {
  /** The page has written what was pending. */
  flushed(): void;
}

export function flushBeforeClosing(window: BrowserWindow, tellPage: () => void): Closing {
  let isFlushed = false;
  const finish = () => {
    if (isFlushed || window.isDestroyed()) return;
    isFlushed = true;
    window.close();
  };
  window.on("close", (event) => {
    if (isFlushed || window.webContents.isCrashed()) return;
    event.preventDefault();
    tellPage();
    setTimeout(finish, longestWaitMs);
  });
  return { flushed: finish };
}

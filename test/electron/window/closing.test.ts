import { EventEmitter } from "node:events";
import type { BrowserWindow } from "electron";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { flushBeforeClosing } from "../../../electron/window/closing.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As Electron's: `close` asks, and closes where nobody prevents it. */
class Window extends EventEmitter {
  isClosed = false;
  isCrashed = false;
  readonly webContents = { isCrashed: () => this.isCrashed };
  isDestroyed = () => this.isClosed;
  close() {
    const preventDefault = vi.fn();
    this.emit("close", { preventDefault });
    this.isClosed = preventDefault.mock.calls.length === 0;
  }
}

function windowThatFlushes() {
  const window = new Window();
  const tellPage = vi.fn();
  const closing = flushBeforeClosing(window as unknown as BrowserWindow, tellPage);
  return { window, closing, asked: () => tellPage.mock.calls.length };
}

test("a window stays until the page has written what was pending", () => {
  const { window, closing, asked } = windowThatFlushes();
  window.close();
  expect([window.isClosed, asked()]).toEqual([false, 1]);
  closing.flushed();
  expect(window.isClosed).toBe(true);
});

test("a page that does not answer holds the window for two seconds and no longer", () => {
  const { window } = windowThatFlushes();
  window.close();
  vi.advanceTimersByTime(1_999);
  expect(window.isClosed).toBe(false);
  vi.advanceTimersByTime(1);
  expect(window.isClosed).toBe(true);
});

test("a page that crashed has nothing pending", () => {
  const { window, asked } = windowThatFlushes();
  window.isCrashed = true;
  window.close();
  expect([window.isClosed, asked()]).toEqual([true, 0]);
});

test("an answer nobody asked for closes nothing", () => {
  const { window, closing } = windowThatFlushes();
  closing.flushed();
  expect(window.isClosed).toBe(false);
});

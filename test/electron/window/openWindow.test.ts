import { expect, test, vi } from "vitest";
import { keptInMemory } from "../../../electron/keptValues.ts";
import { createWindow } from "../../../electron/window/openWindow.ts";

const window = vi.hoisted(() => ({ done: [] as string[], isReady: () => {}, options: {} as object }));

vi.mock("electron", () => ({
  BrowserWindow: class {
    constructor(options: object) {
      window.options = options;
    }
    once(_event: "ready-to-show", listener: () => void) {
      window.isReady = listener;
    }
    on() {}
    maximize = () => window.done.push("maximize");
    show = () => window.done.push("show");
  },
  nativeTheme: { on: () => {}, shouldUseDarkColors: false },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1440, height: 860 } }] },
}));

test("a window that was maximised is seen when it has something to show, and not before", () => {
  const kept = keptInMemory();
  kept.set("window", { x: 0, y: 0, width: 1200, height: 700, isMaximized: true });
  createWindow({ preload: "/preload.cjs", kept, hasDevTools: false });
  expect(window.done).toEqual([]);
  window.isReady();
  expect(window.done).toEqual(["maximize", "show"]);
});

test("its page is sandboxed, alone in its world, and without Node", () => {
  createWindow({ preload: "/preload.cjs", kept: keptInMemory(), hasDevTools: false });
  expect(window.options).toMatchObject({
    show: false,
    webPreferences: {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
    },
  });
});

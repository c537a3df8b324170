/** Electron's `BrowserWindow`: a page of a real Chromium, which the process of the test opens. */
import { EventEmitter } from "node:events";
import { app, cancellable } from "./app.ts";
import { answerBrowserSide, askBrowserSide } from "./browserSide.ts";
import { WebContents } from "./webContents.ts";

interface Options {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
}

const windows = new Map<number, BrowserWindow>();
let windowCount = 0;

export class BrowserWindow extends EventEmitter {
  readonly id = ++windowCount;
  readonly webContents: WebContents;
  readonly #bounds: { x: number; y: number; width: number; height: number };
  readonly #opening: Promise<void>;
  #title = "Railhead";
  #isMaximized = false;
  #isDestroyed = false;

  static getAllWindows = (): readonly BrowserWindow[] => [...windows.values()];

  constructor({ x = 0, y = 0, width = 800, height = 600, webPreferences = {} }: Options = {}) {
    super();
    this.#bounds = { x, y, width, height };
    windows.set(this.id, this);
    app.opened(this);
    this.webContents = new WebContents(this.id);
    this.#opening = askBrowserSide("open", this.id, { width, height, preload: webPreferences.preload ?? null });
  }

  async loadURL(url: string): Promise<void> {
    await this.#opening;
    this.webContents.mainFrame.url = url;
    await askBrowserSide("load", this.id, url);
    this.webContents.emit("did-finish-load");
    this.emit("ready-to-show");
  }

  close(): void {
    const event = cancellable();
    this.emit("close", event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.delete(this.id);
    this.webContents.forget();
    this.emit("closed");
    void askBrowserSide("close", this.id).then(() => app.closed(this));
  }

  isDestroyed = (): boolean => this.#isDestroyed;
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => this.#isMaximized;
  isFullScreen = (): boolean => false;
  isVisible = (): boolean => !this.#isDestroyed;
  maximize(): void {
    this.#isMaximized = true;
  }
  restore(): void {}
  show(): void {}
  focus(): void {
    this.emit("focus");
  }
  getNormalBounds = () => ({ ...this.#bounds });
  getBounds = () => ({ ...this.#bounds });
  getTitle = (): string => this.#title;
  setTitle(title: string): void {
    this.#title = title;
  }
  setDocumentEdited(): void {}
  setRepresentedFilename(): void {}
  setBackgroundColor(): void {}
}

answerBrowserSide({
  closeByPerson: (window) => windows.get(window)?.close(),
  focus: (window) => windows.get(window)?.focus(),
});

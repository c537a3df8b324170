/** Electron's `app`, as far as Railhead uses it. */
import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { answerBrowserSide } from "./browserSide.ts";

/** A window as the app's life sees it. */
interface Closable {
  close(): void;
  isDestroyed(): boolean;
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #windows = new Set<Closable>();

  /** Windows first; one that refuses to close keeps the app alive. */
  quit(): void {
    this.emit("before-quit", cancellable());
    for (const window of this.#windows) window.close();
    if (this.#windows.size === 0) this.exit(0);
  }

  exit(status: number): void {
    this.emit("will-quit", cancellable());
    this.emit("quit", cancellable(), status);
    process.exit(status);
  }

  whenReady = (): Promise<void> => Promise.resolve();
  isReady = (): boolean => true;
  requestSingleInstanceLock = (): boolean => true;
  getName = (): string => "Railhead";
  getVersion = (): string => packageVersion();
  addRecentDocument(): void {}
  clearRecentDocuments(): void {}
  enableSandbox(): void {}

  getPath(name: string): string {
    if (name !== "userData") throw new Error(`The stand-in knows no path "${name}"`);
    const given = process.argv.find((argument) => argument.startsWith(userDataSwitch));
    if (given === undefined) throw new Error(`The stand-in is started with ${userDataSwitch}…`);
    return given.slice(userDataSwitch.length);
  }

  /** For BrowserWindow. */
  opened(window: Closable): void {
    this.#windows.add(window);
  }

  /** For BrowserWindow. */
  closed(window: Closable): void {
    this.#windows.delete(window);
    if (this.#windows.size > 0) return;
    if (this.listenerCount("window-all-closed") === 0) this.quit();
    else this.emit("window-all-closed");
  }
}

const userDataSwitch = "--user-data-dir=";

export const cancellable = () => {
  let defaultPrevented = false;
  return {
    preventDefault() {
      defaultPrevented = true;
    },
    get defaultPrevented() {
      return defaultPrevented;
    },
  };
};

function packageVersion(): string {
  const file = readFileSync(join(dirname(import.meta.dirname), "../../package.json"), "utf8");
  return (JSON.parse(file) as { readonly version: string }).version;
}

export const app = new App();

answerBrowserSide({
  secondInstance: (args, folder) =>
    void app.emit("second-instance", cancellable(), [process.argv[0], process.argv[1], ...args], folder, null),
});

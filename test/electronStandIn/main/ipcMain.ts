/** Electron's `ipcMain`: only `handle`, which is all that Railhead uses. */
import { EventEmitter } from "node:events";
import { answerBrowserSide } from "./browserSide.ts";
import { contentsOf } from "./webContents.ts";

type Handler = (event: unknown, ...args: readonly unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();

answerBrowserSide({
  async invoke(window, frame, channel, args) {
    const handler = ipcMain.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const sender = contentsOf(window);
    return handler({ sender, senderFrame: sender?.frameOf(frame) ?? null }, ...args);
  },
});

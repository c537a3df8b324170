/**
 * The one thing the page gets from the desktop: a function a channel. Sandboxed,
 * so it is bundled into one CommonJS file that requires nothing but electron.
 */
import { contextBridge, ipcRenderer } from "electron";
import { eventChannels, requestChannels } from "../shared/host/channels.ts";

const requests = requestChannels.map((channel) => [
  channel,
  (message: unknown) => ipcRenderer.invoke(channel, message),
]);

const events = eventChannels.map((channel) => [
  `on:${channel}`,
  (listener: (event: unknown) => void) => {
    const tell = (_event: unknown, detail: unknown) => listener(detail); // never the event itself: it leads to ipcRenderer
    ipcRenderer.on(channel, tell);
    return () => void ipcRenderer.off(channel, tell);
  },
]);

contextBridge.exposeInMainWorld("railhead", Object.fromEntries([...requests, ...events]));

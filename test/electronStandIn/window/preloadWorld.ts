/**
 * Makes a script of the preload: the bundle as it was built, in a function that
 * gives it the one module a sandboxed preload may require. The bridge it
 * exposes is frozen, as Electron's is; the worlds are not apart, as Electron's are.
 */

/** Name of the function the page's process calls for `ipcRenderer.invoke`. */
export const invokeName = "electronStandInInvoke";
/** Name of the function that hands an event of the main process to the preload's listeners. */
export const deliverName = "electronStandInDeliver";

export const preloadScript = (bundle: string): string => `
(() => {
  if (window.top !== window) return;
  const listeners = new Map();
  const on = (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  const off = (channel, listener) =>
    void listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== listener));
  const ipcRenderer = {
    invoke: (channel, ...args) => window.${invokeName}(channel, structuredClone(args)),
    on, off, addListener: on, removeListener: off,
  };
  window.${deliverName} = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args);
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
  };
  const module = { exports: {} };
  const require = (name) => {
    if (name === "electron") return { contextBridge, ipcRenderer };
    throw new Error("module not found: " + name);
  };
  ((require, module, exports) => {
${bundle}
  })(require, module, module.exports);
})();
`;

/** The Host of the desktop: every call goes over the bridge that the preload gave the page. */
import type { Host } from "../../shared/host/host.ts";
import type { RailheadBridge } from "../../shared/host/messages.ts";

declare global {
  interface Window {
    /** There in the desktop only. */
    readonly railhead?: RailheadBridge;
  }
}

export function createElectronHost(bridge: RailheadBridge): Host {
  return {
    kind: "electron",
    capabilities: {
      canSaveInPlace: true,
      canReopenRecents: true,
      canWatchFiles: true,
      hasNativeMenu: true,
      canBeGivenFiles: true,
    },
    open: () => bridge["files:open"](null),
    openRecent: (id) => bridge["files:open-recent"]({ id }),
    takeLaunchFile: () => bridge["files:take-launch-file"](null),
    read: (ticket) => bridge["files:read"]({ ticket }),
    save: (request) => bridge["files:save"](request),
    saveAs: (request) => bridge["files:save-as"](request),
    exportFile: (request) => bridge["files:export"](request),
    recents: () => bridge["recents:list"](null),
    clearRecents: () => bridge["recents:clear"](null),
    settings: () => bridge["settings:get"](null),
    changeSettings: (change) => bridge["settings:change"](change),
    journal: {
      put: (entry) => bridge["journal:put"](entry),
      list: () => bridge["journal:list"](null),
      read: (documentId) => bridge["journal:read"]({ documentId }),
      remove: (documentId) => bridge["journal:remove"]({ documentId }),
    },
    copy: (content) => bridge["clipboard:write"](content),
    openExternal: (link) => bridge["links:open"]({ link }),
    setDocumentState: (state) => void bridge["window:set-document-state"](state),
    onMenu: (listener) => bridge["on:menu:command"](listener),
    onFileOpened: (listener) => bridge["on:files:opened"](listener),
    onFileChanged: (listener) => bridge["on:files:changed"](listener),
    onCloseRequest: (flush) =>
      bridge["on:window:close-request"](() => void flush().finally(() => bridge["window:flushed"](null))),
  };
}

/** The Host of the browser edition: the same page without a desktop shell around it. */
import { createStore } from "idb-keyval";
import { externalLinks } from "../../shared/host/externalLinks.ts";
import type { Host, StopListening } from "../../shared/host/host.ts";
import { succeed } from "../../shared/result.ts";
import { browserCopy } from "./browserCopy.ts";
import { browserExport } from "./browserExports.ts";
import { browserFiles } from "./browserFiles.ts";
import { browserJournal } from "./browserJournal.ts";
import { browserSettings } from "./browserSettings.ts";
import type { Picker } from "./fileSystemAccess.ts";
import { createHandles } from "./handles.ts";

const appName = "Railhead";

export function createBrowserHost(page: Window & Picker): Host {
  // One database a store: idb-keyval makes a store only when it makes the database.
  const handles = createHandles(createStore("railhead-files", "handles"));
  const canSaveInPlace = page.showSaveFilePicker !== undefined;
  let isDirty = false;
  page.addEventListener("beforeunload", (event) => {
    if (isDirty) event.preventDefault();
  });

  return {
    kind: "browser",
    capabilities: {
      canSaveInPlace,
      canReopenRecents: canSaveInPlace,
      canWatchFiles: false,
      hasNativeMenu: false,
      canBeGivenFiles: false,
    },
    ...browserFiles(page, handles),
    exportFile: (request) => browserExport(page, request),
    takeLaunchFile: async () => succeed(null),
    ...browserSettings(page.localStorage),
    journal: browserJournal(createStore("railhead-journal", "documents"), handles),
    copy: (content) => browserCopy(page.navigator, content),
    openExternal: async (link) => {
      page.open(externalLinks[link].url, "_blank", "noopener,noreferrer");
      return succeed(null);
    },
    setDocumentState: (state) => {
      isDirty = state.isDirty;
      page.document.title = `${state.isDirty ? "• " : ""}${state.title} – ${appName}`;
    },
    onMenu: never,
    onFileOpened: never,
    onFileChanged: never,
    onCloseRequest: (flush) => {
      const write = () => {
        if (page.document.visibilityState === "hidden") void flush();
      };
      page.document.addEventListener("visibilitychange", write);
      return () => page.document.removeEventListener("visibilitychange", write);
    },
  };
}

/** A browser has no menu of ours and gives no files from outside. */
const never = (): StopListening => () => {};

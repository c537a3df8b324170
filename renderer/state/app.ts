/**
 * The running application: its state, and the Host it reaches the outside by.
 * Actions take it as their first argument, so tests drive them with plain calls.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Host } from "../../shared/host/host.ts";
import type { Document } from "../../shared/model/document.ts";
import type { AppState } from "./appState.ts";
import { documentState } from "./documentState.ts";

export interface App {
  readonly host: Host;
  readonly store: StoreApi<AppState>;
}

/** Opens on `document`, unsaved and unedited. `start(app)` then brings settings, recents and events of the Host. */
export function createApp(host: Host, document: Document): App {
  const store = createStore<AppState>(() => ({
    ...documentState(document),
    version: 0,
    showFormulas: false,
    theme: "system",
    recents: [],
    notices: [],
    question: null,
    recoverable: [],
  }));
  return { host, store };
}

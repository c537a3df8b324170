/** Keeps the Host's title bar, unsaved mark and menu in step with the state. */
import type { MenuCommandId } from "../../shared/host/menu.ts";
import type { App } from "./app.ts";
import type { AppState } from "./appState.ts";
import { documentName, isDirty } from "./selectors.ts";

/** Ids of the commands that cannot run in a state. */
export type DisabledCommands = (state: AppState) => readonly MenuCommandId[];

export function tellHost(app: App, disabledCommands: DisabledCommands): () => void {
  let told = "";
  const tell = () => {
    const state = app.store.getState();
    const disabled = disabledCommands(state);
    const ticket = state.file?.ticket ?? null;
    const next = { title: documentName(state), isDirty: isDirty(state), ticket, disabled };
    const text = JSON.stringify(next);
    if (text === told) return;
    told = text;
    app.host.setDocumentState(next);
  };
  tell();
  return app.store.subscribe(tell);
}

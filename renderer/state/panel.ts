/** Opens and closes what lies over the page. */
import type { App } from "./app.ts";
import type { Panel } from "./appState.ts";

/** `subject`: name of what it is about, where that is a part of the model. */
export const openPanel = (app: App, panel: Panel, subject: string | null = null): void =>
  app.store.setState({ panel, panelSubject: subject });

export const closePanel = (app: App): void => app.store.setState({ panel: null, panelSubject: null });

/** Opens and closes what lies over the page. */
import type { App } from "./app.ts";
import type { Panel } from "./appState.ts";

export const openPanel = (app: App, panel: Panel): void => app.store.setState({ panel });
export const closePanel = (app: App): void => app.store.setState({ panel: null });

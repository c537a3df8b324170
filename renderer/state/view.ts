/** What stands in the middle of the window: the grid, or a view that covers it. */
import type { App } from "./app.ts";
import type { AppState, View } from "./appState.ts";

export const showView = (app: App, view: View): void => {
  if (app.store.getState().view !== view) app.store.setState({ view });
};

/** Shows the view, or the grid again where it is shown already: what its command does. */
export const toggleView = (app: App, view: View): void =>
  showView(app, app.store.getState().view === view ? "grid" : view);

/** Where it is not, what acts on the selected cells must wait: nobody changes what they cannot see. */
export const isGridInSight = ({ view }: AppState): boolean => view === "grid";

/** Whether there is an active cell that the person sees. */
export const hasCellInSight = (state: AppState): boolean => state.selection !== null && isGridInSight(state);

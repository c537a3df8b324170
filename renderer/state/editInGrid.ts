/** Begins to type in a cell of the grid, as F2 does; the grid takes it up. */
import type { App } from "./app.ts";
import type { GridPlace } from "./gridTypes.ts";

export const editInGrid = (app: App, at: GridPlace): void => app.store.setState({ editRequest: at });

/** The grid is at it. */
export const editIsBegun = (app: App): void => app.store.setState({ editRequest: null });

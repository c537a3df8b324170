/** What else than a key asks of the grid: to have the keyboard in a cell, or to be typed in there as F2 does. The grid takes it up. */
import type { App } from "./app.ts";
import type { GridPlace, GridRequest } from "./gridTypes.ts";

export const editInGrid = (app: App, at: GridPlace): void => ask(app, { kind: "edit", at });

export const focusInGrid = (app: App, at: GridPlace): void => ask(app, { kind: "focus", at });

const ask = (app: App, gridRequest: GridRequest): void => app.store.setState({ gridRequest });

/** The grid is at it. */
export const requestIsTaken = (app: App): void => app.store.setState({ gridRequest: null });

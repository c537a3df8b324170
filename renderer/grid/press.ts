/** A key on the cell that has the focus, and what it is: a deed of the grid, or the beginning of a text. */
import type { Column, GridApi } from "ag-grid-community";
import { actionFor } from "../keys/bindings.ts";
import { isMacKeyboard } from "../keys/keyText.ts";
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { type GridDeed, gridActions } from "./gridActions.ts";

export interface Press {
  readonly api: GridApi<GridRow>;
  readonly event: KeyboardEvent;
  readonly rowIndex: number;
  readonly column: Column;
  readonly data: GridRow | undefined;
}

/** Null where the key is not pressed on a cell, or in one; and where it is part of a composition, whose keys are the input method's. */
export function pressIn(api: GridApi<GridRow>, event: KeyboardEvent): Press | null {
  const focused = api.getFocusedCell();
  const isInCell = event.target instanceof Element && event.target.closest(".ag-cell") !== null;
  if (focused === null || !isInCell || event.isComposing) return null;
  const { rowIndex, column } = focused;
  return { api, event, rowIndex, column, data: api.getDisplayedRowAtIndex(rowIndex)?.data };
}

const isMac = isMacKeyboard(navigator.platform);

/** What a key means on a cell; null where it means nothing to the grid. */
export const deedOf = (app: App, event: KeyboardEvent): GridDeed | null =>
  actionFor(gridActions, app.store.getState().settings.keys, event, ["grid"], isMac)?.deed ?? null;

export const isText = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** An input method has the key and makes a character of it and of those that follow. */
export const beginsComposition = ({ key }: KeyboardEvent): boolean => key === "Process";

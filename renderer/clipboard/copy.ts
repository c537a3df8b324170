/** Copying and cutting: what is selected, in both forms that other programs read. */
import { htmlText } from "../../shared/exchange/clipboard/writeHtml.ts";
import { tsvText } from "../../shared/exchange/clipboard/writeTsv.ts";
import type { App } from "../state/app.ts";
import { clearCells } from "../state/clearCells.ts";
import { notify } from "../state/notices.ts";
import { selectedCells } from "../state/ranges.ts";
import { copiedRows } from "./copiedRows.ts";
import { selectedRectangle } from "./selectedRectangle.ts";

/** By the names the clipboard has for them. */
export interface Flavours {
  readonly "text/plain": string;
  readonly "text/html": string;
}

/** Null, and the person told, where there is no one block to copy. */
export function copySelection(app: App): Flavours | null {
  const state = app.store.getState();
  const rectangle = selectedRectangle(state);
  if (rectangle === null) return null;
  if (state.ranges.length > 1) {
    notify(app, "info", "One block is copied at a time: select it alone.");
    return null;
  }
  const rows = copiedRows(state, rectangle);
  return { "text/plain": tsvText(rows), "text/html": htmlText(rows) };
}

/** What was copied is cleared at once, as one step; a line's label stays. */
export function cutSelection(app: App): Flavours | null {
  const flavours = copySelection(app);
  if (flavours !== null) clearCells(app, selectedCells(app.store.getState()));
  return flavours;
}

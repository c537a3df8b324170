/**
 * The browser's copy, cut and paste events, which the keys and the desktop's Edit
 * menu fire alike and which need no permission. A text field keeps its own.
 */
import type { App } from "../state/app.ts";
import { copySelection, cutSelection, type Flavours } from "./copy.ts";
import { pasteBlock } from "./paste.ts";
import { readClipboard } from "./readClipboard.ts";

/** Gives back what ends it. */
export function listenToClipboard(app: App, page: Window): () => void {
  const onCopy = (event: ClipboardEvent) => give(event, copySelection);
  const onCut = (event: ClipboardEvent) => give(event, cutSelection);
  const give = (event: ClipboardEvent, flavoursOf: (app: App) => Flavours | null) => {
    if (event.clipboardData === null || !isInGrid(event)) return;
    const flavours = flavoursOf(app);
    if (flavours === null) return;
    for (const [type, text] of Object.entries(flavours)) event.clipboardData.setData(type, text);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData === null || !isInGrid(event)) return;
    event.preventDefault();
    pasteBlock(app, readClipboard(event.clipboardData));
  };
  page.addEventListener("copy", onCopy);
  page.addEventListener("cut", onCut);
  page.addEventListener("paste", onPaste);
  return () => {
    page.removeEventListener("copy", onCopy);
    page.removeEventListener("cut", onCut);
    page.removeEventListener("paste", onPaste);
  };
}

/** Whether the event is the grid's: in it, and in no editor of a cell. */
function isInGrid({ target }: ClipboardEvent): boolean {
  if (!(target instanceof Element) || target.closest("[data-testid='grid']") === null) return false;
  return target.closest("input, textarea, [contenteditable='true']") === null;
}

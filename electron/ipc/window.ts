/** `window:…`: what the page says about itself, for title bar, menu, watch and closing. */
import type { BrowserWindow } from "electron";
import type { DocumentState } from "../../shared/host/host.ts";
import { succeed } from "../../shared/result.ts";
import type { Answering } from "./answer.ts";

export interface WindowServices {
  readonly window: Pick<BrowserWindow, "setTitle" | "setDocumentEdited">;
  readonly documentChanged: (state: DocumentState) => void;
  readonly flushed: () => void;
}

export function answerWindow(answer: Answering, { window, documentChanged, flushed }: WindowServices): void {
  answer("window:set-document-state", (state) => {
    const unsaved = state.isDirty && process.platform !== "darwin" ? "• " : ""; // a Mac marks the close button
    window.setTitle(`${unsaved}${state.title} – Railhead`);
    window.setDocumentEdited(state.isDirty);
    documentChanged(state);
    return succeed(null);
  });
  answer("window:flushed", () => {
    flushed();
    return succeed(null);
  });
}

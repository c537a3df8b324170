/**
 * Puts another document in the place of this one. Unsaved work is not asked
 * about and not lost: its entry stays in the journal and is offered again.
 */
import type { Document } from "../../../shared/model/document.ts";
import type { App } from "../app.ts";
import type { OpenFile } from "../appState.ts";
import { documentState } from "../documentState.ts";
import { refreshRecoverable } from "../journal/refreshRecoverable.ts";
import { notify } from "../notices.ts";
import { emptyReview } from "../review/reviewState.ts";
import { documentName, isDirty } from "../selectors.ts";

/** What is new about the document that comes: its file, and its journal entry where it comes from there. */
export interface Arrival {
  readonly document: Document;
  readonly file: OpenFile | null;
  /** Given for unsaved work taken up again: it keeps its journal entry and counts as unsaved. */
  readonly documentId?: string;
}

export async function replaceDocument(app: App, { document, file, documentId }: Arrival): Promise<void> {
  const before = app.store.getState();
  if (isDirty(before)) await app.journal.flush();
  app.store.setState({
    ...documentState(document, file),
    version: before.version + 1,
    panel: null,
    view: "grid",
    review: emptyReview,
    ...(documentId === undefined ? {} : { documentId, savedStep: undefined }),
  });
  if (isDirty(before)) {
    notify(app, "info", `Unsaved changes to “${documentName(before)}” are kept and can be taken up again.`);
    await refreshRecoverable(app);
  }
}

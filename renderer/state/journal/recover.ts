/** Unsaved work of an earlier sitting: offered, never applied by itself. */
import type { App } from "../app.ts";
import { openText } from "../files/openText.ts";
import { reportProblems } from "../files/reportProblems.ts";
import { notify } from "../notices.ts";

/** Asks the Host what is there, apart from the document that is open now. */
export async function refreshRecoverable(app: App): Promise<void> {
  const answer = await app.host.journal.list();
  if (!answer.ok) return reportProblems(app, answer.problems);
  const { entries, unreadableCount } = answer.value;
  const { documentId } = app.store.getState();
  app.store.setState({ recoverable: entries.filter((entry) => entry.documentId !== documentId) });
  if (unreadableCount > 0) {
    notify(app, "warning", `${unreadableCount} piece(s) of unsaved work could not be read; they are kept aside.`);
  }
}

/** Takes it up where it was left: opened, unsaved, and bound to its file as before. */
export async function recover(app: App, documentId: string): Promise<void> {
  const answer = await app.host.journal.read(documentId);
  if (!answer.ok) return reportProblems(app, answer.problems);
  const { name, text, file } = answer.value;
  const openFile = file === null ? null : { ticket: file.ticket, name: file.name, digest: file.basedOn };
  await openText(app, { name, text, file: openFile, documentId });
  await refreshRecoverable(app);
}

export async function discard(app: App, documentId: string): Promise<void> {
  const answer = await app.host.journal.remove(documentId);
  if (!answer.ok) return reportProblems(app, answer.problems);
  await refreshRecoverable(app);
}

import type { App } from "../app.ts";
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

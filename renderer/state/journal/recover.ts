/** Unsaved work of an earlier sitting: offered, never applied by itself. */
import type { App } from "../app.ts";
import { openText } from "../files/openText.ts";
import { reportProblems } from "../files/reportProblems.ts";
import { refreshRecoverable } from "./refreshRecoverable.ts";

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

/** What unsaved work changed against its file as it is now, in one sentence. */
import type { App } from "../state/app.ts";
import { documentChanges } from "./documentChanges.ts";

/** Where there is no file, or one of the two cannot be read, it says so instead. */
export async function changesSinceSaved(app: App, documentId: string): Promise<string> {
  const entry = await app.host.journal.read(documentId);
  if (!entry.ok) return "It cannot be read now.";
  const { text, file } = entry.value;
  if (file === null) return "";
  const saved = await app.host.read(file.ticket);
  if (!saved.ok) return "Its file cannot be read, so the changes cannot be listed.";
  const enough = AbortSignal.timeout(patienceMs);
  const [before, after] = await Promise.all([
    app.readModelText(saved.value.text, enough),
    app.readModelText(text, enough),
  ]);
  if (!before.ok || !after.ok) return "The changes cannot be listed.";
  const changes = documentChanges(before.value.document, after.value.document);
  return changes.length === 0 ? "It is the same as the file." : `Changed: ${listed(changes)}.`;
}

/** The offer stands without the list; a model that takes longer to read is offered without it. */
const patienceMs = 10_000;

const mostListed = 8;

const listed = (changes: readonly string[]) =>
  changes.length <= mostListed
    ? changes.join(", ")
    : `${changes.slice(0, mostListed).join(", ")} and ${changes.length - mostListed} more`;

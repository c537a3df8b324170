/** Reads a model's text, off the page's own thread, and shows the document. Anything wrong with it becomes a notice. */
import type { OpenedFile } from "../../../shared/host/files.ts";
import type { Answer } from "../../../shared/host/host.ts";
import type { App } from "../app.ts";
import type { OpenFile } from "../appState.ts";
import { notify } from "../notices.ts";
import { readWithStop } from "./readWithStop.ts";
import { replaceDocument } from "./replaceDocument.ts";
import { reportProblems } from "./reportProblems.ts";

export interface GivenText {
  /** How messages call it. */
  readonly name: string;
  readonly text: string;
  readonly file: OpenFile | null;
  /** Of the journal entry it comes from. */
  readonly documentId?: string;
}

/** Whether it could be shown; where not, what was open stays open. */
export async function openText(app: App, { name, text, file, documentId }: GivenText): Promise<boolean> {
  const read = await readWithStop(app, name, text);
  if (!read.ok) {
    notify(app, "problem", `“${name}” cannot be opened. ${read.problems.join(" ")}`);
    return false;
  }
  await replaceDocument(app, {
    document: read.value.document,
    file,
    ...(documentId === undefined ? {} : { documentId }),
  });
  for (const notice of read.value.notices) notify(app, "info", notice);
  return true;
}

/** What the Host gave: a file, nothing (the person cancelled), or the reason why not. */
export async function openAnswer(app: App, answer: Answer<OpenedFile | null>): Promise<void> {
  if (!answer.ok) return reportProblems(app, answer.problems);
  if (answer.value === null) return;
  const { text, ...file } = answer.value;
  await openText(app, { name: file.name, text, file });
}

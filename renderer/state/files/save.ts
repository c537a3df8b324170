/**
 * Saves the document to its file, or to one the person chooses. It counts as
 * saved only when the Host says that it is on disk; an edit made meanwhile
 * stays unsaved.
 */
import type { SavedFile } from "../../../shared/host/files.ts";
import type { Answer } from "../../../shared/host/host.ts";
import type { HostProblem } from "../../../shared/host/problems.ts";
import type { App } from "../app.ts";
import type { OpenFile } from "../appState.ts";
import { ask, notify } from "../notices.ts";
import { lastStep } from "../selectors.ts";
import { checkedText } from "./checkedText.ts";
import { fileNameOf } from "./fileNameOf.ts";
import { refreshRecents } from "./recents.ts";
import { reportProblems } from "./reportProblems.ts";

export async function save(app: App): Promise<void> {
  const { file } = app.store.getState();
  await (file === null ? saveAs(app) : saveOver(app, file));
}

export async function saveAs(app: App): Promise<void> {
  const { document, file } = app.store.getState();
  const suggestedName = file?.name ?? `${fileNameOf(document.title, "model")}.railhead`;
  await saveBy(app, (text) => app.host.saveAs({ text, suggestedName }));
}

function saveOver(app: App, { ticket, digest }: OpenFile): Promise<void> {
  return saveBy(app, (text) => app.host.save({ ticket, text, basedOn: digest }));
}

async function saveBy(app: App, write: (text: string) => Promise<Answer<SavedFile | null>>): Promise<void> {
  const { document, documentId, history } = app.store.getState();
  const text = checkedText(document);
  if (!text.ok) {
    notify(app, "problem", `Not saved: ${text.problems.join(" ")} The file on disk is as it was.`);
    return;
  }
  const answer = await write(text.value);
  if (!answer.ok) return explain(app, answer.problems);
  const saved = answer.value;
  if (saved === null) return;
  await app.journal.forget(documentId);
  app.store.setState((state) =>
    // Another document may have come while the disk was busy.
    state.documentId === documentId ? { file: saved, savedStep: lastStep({ history }), savedAt: Date.now() } : {},
  );
  await refreshRecents(app);
}

/** Some problems have a way out that the person may choose. */
async function explain(app: App, problems: readonly HostProblem[]): Promise<void> {
  const [problem] = problems;
  if (problem?.code === "not-in-place") return saveAs(app);
  const { file } = app.store.getState();
  if (problem?.code !== "changed-on-disk" || file === null) return reportProblems(app, problems);
  const isGone = problem.digest === null;
  ask(app, {
    title: isGone ? `“${problem.name}” is gone` : `“${problem.name}” was changed by someone else`,
    text: isGone
      ? "It was deleted or moved since it was opened. Save it again in its place, or save a copy elsewhere?"
      : "It was changed since it was opened. Saving over it loses that change; a copy keeps both.",
    answers: [
      { label: "Save a copy…", run: () => void saveAs(app) },
      {
        label: isGone ? "Save it again" : "Overwrite",
        isDanger: !isGone,
        run: () => void saveOver(app, { ...file, digest: problem.digest }),
      },
    ],
  });
}

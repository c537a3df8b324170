/** Someone else wrote to the open file: the person is asked, nothing is taken over by itself. */
import type { FileChange } from "../../../shared/host/files.ts";
import type { App } from "../app.ts";
import { ask, notify } from "../notices.ts";
import { isDirty } from "../selectors.ts";
import { openAnswer } from "./openText.ts";

export function questionOfChange(app: App, { ticket, digest }: FileChange): void {
  const state = app.store.getState();
  const { file } = state;
  if (file === null || file.ticket !== ticket || file.digest === digest) return;
  if (digest === null) {
    notify(app, "warning", `“${file.name}” was deleted or moved. What you see is kept; save it to have a file again.`);
    return;
  }
  ask(app, {
    title: `“${file.name}” was changed by someone else`,
    text: isDirty(state)
      ? "Reading it again puts your unsaved changes aside, where they can be taken up again."
      : "What you see is the version from before.",
    answers: [
      { label: "Keep what I see", run: () => undefined },
      { label: "Read it again", run: () => void reread() },
    ],
  });
  const reread = async () => openAnswer(app, await app.host.read(ticket));
}

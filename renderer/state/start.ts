/**
 * Brings the application to life: what the Host remembers, what it was started
 * with, and what it tells from then on. Gives back what ends the listening.
 */
import type { MenuCommandId } from "../../shared/host/menu.ts";
import type { App } from "./app.ts";
import { openAnswer } from "./files/openText.ts";
import { questionOfChange } from "./files/questionOfChange.ts";
import { refreshRecents } from "./files/recents.ts";
import { reportProblems } from "./files/reportProblems.ts";
import { refreshRecoverable } from "./journal/refreshRecoverable.ts";
import { keepReview } from "./review/keepReview.ts";
import { type DisabledCommands, tellHost } from "./tellHost.ts";

/** `runCommand` comes from above: commands are made of actions, not actions of commands. */
export function start(app: App, runCommand: (id: MenuCommandId) => void, disabled: DisabledCommands): () => void {
  const endings = [
    app.host.onMenu(runCommand),
    app.host.onFileOpened((file) => void openAnswer(app, file)),
    app.host.onFileChanged((change) => questionOfChange(app, change)),
    app.host.onCloseRequest(() => app.journal.flush()),
    tellHost(app, disabled),
    keepReview(app),
  ];
  void arrive(app);
  return () => {
    for (const end of endings) end();
  };
}

async function arrive(app: App): Promise<void> {
  const settings = await app.host.settings();
  if (settings.ok) app.store.setState({ settings: settings.value });
  else reportProblems(app, settings.problems);
  await openAnswer(app, await app.host.takeLaunchFile());
  await refreshRecents(app);
  await refreshRecoverable(app);
}

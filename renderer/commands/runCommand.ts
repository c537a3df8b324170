/** Runs a command by its id, whoever asked: a key, a menu, a button. */
import type { App } from "../state/app.ts";
import { notify } from "../state/notices.ts";
import { commandOf } from "./commands.ts";

/** Does nothing where the command cannot run now. */
export function runCommand(app: App, id: string): void {
  const command = commandOf(id);
  if (!command.isEnabled(app.store.getState())) return;
  const done = command.run(app);
  // A rejection is a bug of ours; it is told rather than lost, and the document is as it was.
  done?.catch((bug: unknown) => notify(app, "problem", `${command.label} failed: ${String(bug)}`));
}

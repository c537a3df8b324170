/** Starts the application with every way to give it a command: keys, the Host's menu. */
import type { MenuCommandId } from "../../shared/host/menu.ts";
import { menuCommandIds } from "../../shared/host/menu.ts";
import { listenToClipboard } from "../clipboard/listenToClipboard.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { start } from "../state/start.ts";
import { commandOf } from "./commands.ts";
import { listenToKeys } from "./listenToKeys.ts";
import { runCommand } from "./runCommand.ts";

/** Gives back what ends it. */
export function startApp(app: App, page: Window): () => void {
  const end = start(app, (id) => runCommand(app, id), disabledCommands);
  const endKeys = listenToKeys(app, page);
  const endClipboard = listenToClipboard(app, page);
  return () => {
    end();
    endKeys();
    endClipboard();
  };
}

const disabledCommands = (state: AppState): readonly MenuCommandId[] =>
  menuCommandIds.filter((id) => !commandOf(id).isEnabled(state));

/**
 * What a command is. One description makes the menu item, the button, the
 * shortcut and the name in a list; nothing else knows how a thing is done.
 */
import type { KeyPlace } from "../keys/keyAction.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";

export interface Command {
  /** Told from all others by it; the menu (shared/host/menu.ts) and the settings name a command so. */
  readonly id: string;
  readonly label: string;
  /** As Electron writes accelerators, the first shown beside the label; `CmdOrCtrl` is Cmd on a Mac. */
  readonly keys: readonly string[];
  /** Whether its keys work while the person types in a text field; where not, they are the field's own. */
  readonly inTextFields: boolean;
  /** Where its keys are heard, where that is neither everywhere nor everywhere but in text fields. */
  readonly place?: KeyPlace;
  /** Why its keys cannot be changed, where the browser hears them itself; absent where they can. */
  readonly fixed?: string;
  readonly isEnabled: (state: AppState) => boolean;
  readonly run: (app: App) => void | Promise<void>;
}

export const always = (): boolean => true;

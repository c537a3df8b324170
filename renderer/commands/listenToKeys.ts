/** The one place where a key becomes a command. */
import { actionFor } from "../keys/bindings.ts";
import type { KeyAction } from "../keys/keyAction.ts";
import { placesHeardIn } from "../keys/keyAction.ts";
import { isMacKeyboard } from "../keys/keyText.ts";
import { placeOf } from "../keys/placeOf.ts";
import type { App } from "../state/app.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { keyActionOf } from "./keyActionOf.ts";
import { runCommand } from "./runCommand.ts";

/**
 * Listens ahead of everything on the page, because the grid keeps some keys to itself. Gives back what ends it.
 * In a dialog no command runs, but the browser does not do instead what the key means to it.
 */
export function listenToKeys(app: App, page: Window): () => void {
  const isMac = isMacKeyboard(page.navigator.platform);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || isRecording(event)) return;
    const place = placeOf(event.target);
    const { keys } = app.store.getState().settings;
    const action = actionFor(heard, keys, event, placesHeardIn(place ?? "anywhere"), isMac);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (place !== null) runCommand(app, action.id);
    else if (action.id === "palette") app.store.setState({ panel: null }); // the key that opened it
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  return () => page.removeEventListener("keydown", onKeyDown, { capture: true });
}

/** All but those whose keys the browser hears itself. */
const heard: readonly KeyAction[] = commands.filter(({ fixed }: Command) => fixed === undefined).map(keyActionOf);

/** A dialog is being shown a new key for something. */
const isRecording = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest("[data-records-keys]") !== null;

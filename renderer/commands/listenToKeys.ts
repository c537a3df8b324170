/** The one place where a key becomes a command. */
import type { App } from "../state/app.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { isMacKeyboard, isPressed } from "./keys.ts";
import { runCommand } from "./runCommand.ts";

/** Listens ahead of everything on the page, because the grid keeps some keys to itself. Gives back what ends it. */
export function listenToKeys(app: App, page: Window): () => void {
  const isMac = isMacKeyboard(page.navigator.platform);
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commands.find(({ keys }) => keys.some((key) => isPressed(key, event, isMac)));
    if (command === undefined || !isMeant(command, event)) return;
    event.preventDefault();
    event.stopPropagation();
    runCommand(app, command.id);
  };
  page.addEventListener("keydown", onKeyDown, { capture: true });
  return () => page.removeEventListener("keydown", onKeyDown, { capture: true });
}

const isMeant = (command: Command, event: KeyboardEvent) =>
  command.inTextFields || !(event.target instanceof HTMLElement && isTextField(event.target));

const isTextField = (element: HTMLElement) =>
  element.isContentEditable || element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

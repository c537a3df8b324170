/** Gives the keyboard to the first tree of the trace; the inspector is opened where it was closed. */
import { isPanelClosed, togglePanel } from "../inspector/panelSettings.ts";
import type { App } from "../state/app.ts";

export function focusTrace(app: App): void {
  if (isPanelClosed(app.store.getState().settings, "inspector")) togglePanel(app, "inspector");
  // What was closed is drawn in the next frame.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.trace [role="treeitem"][tabindex="0"]')?.focus());
}

/** Where on the page a key was pressed. */
import type { KeyPlace } from "./keyAction.ts";

/** Null in a dialog, which has its keys to itself. */
export function placeOf(target: EventTarget | null): KeyPlace | null {
  if (!(target instanceof Element)) return "page";
  if (target.closest("[role='dialog'][aria-modal='true']") !== null) return null;
  const isInGrid = target.closest("[data-testid='grid']") !== null;
  if (isTextField(target)) {
    if (target.closest(".formula-typing") !== null) return "formula";
    return isInGrid ? "cell" : "anywhere";
  }
  return isInGrid ? "grid" : "page";
}

const isTextField = (element: Element) =>
  (element instanceof HTMLElement && element.isContentEditable) ||
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(element.type));

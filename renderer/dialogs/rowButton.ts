/**
 * A button in a row of a list. When the row goes away while the button, or a
 * menu it opened, has the keyboard, the keyboard goes to the like button of the
 * next row, else of the one before, else to what adds such rows, else to the
 * dialog or view around: never nowhere.
 *
 * The list is the nearest `[data-rows]` around the button, then those around
 * that; what adds to it, or holds the field that does, names the kinds of button
 * in its `data-adds`.
 */
import { focusGrid } from "../grid/focusGrid.ts";

export const rowButton = (kind: string) => ({ "data-row-button": kind, ref: handOn });

/** Gives the keyboard to the button of the row that is in a row's place now, else of the last one, else to what adds rows. */
export function focusRow(list: HTMLElement, kind: string, row: number): void {
  const buttons = rowButtonsIn(list, kind);
  (buttons[Math.min(row, buttons.length - 1)] ?? addersIn(list, kind)[0])?.focus();
}

/** That has the keyboard, itself or in a menu it opened; null where none has. */
export const rowButtonInHand = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>("[data-row-button]")].find(hasKeyboard) ?? null;

/** React lets go of a ref while the row still stands, and takes the row away right after. */
function handOn(button: HTMLElement | null) {
  return () => {
    if (button === null || !hasKeyboard(button)) return;
    const nextBest = nearest(button);
    queueMicrotask(() => {
      const isElsewhere = document.activeElement !== null && document.activeElement !== document.body;
      if (button.isConnected || isElsewhere) return;
      const next = nextBest().find((element) => element.isConnected);
      if (next === undefined) focusGrid();
      else next.focus();
    });
  };
}

function hasKeyboard(button: HTMLElement): boolean {
  const { activeElement } = document;
  const opened = document.getElementById(button.getAttribute("aria-controls") ?? "");
  return activeElement === button || opened?.contains(activeElement) === true;
}

/** Rows are looked up now; what adds them is asked for later, as it may come when the last row goes. */
function nearest(button: HTMLElement): () => readonly HTMLElement[] {
  const kind = button.dataset["rowButton"] ?? "";
  const lists = listsAround(button);
  const like = lists.map((list) => {
    const all = rowButtonsIn(list, kind);
    const at = all.indexOf(button);
    return [...all.slice(at + 1), ...all.slice(0, at).reverse()];
  });
  const dialog = button.closest<HTMLElement>('[role="dialog"]');
  return () => [
    ...lists.flatMap((list, index) => [...like[index]!, ...addersIn(list, kind)]),
    ...(dialog === null ? [] : [dialog]),
  ];
}

function listsAround(element: HTMLElement): readonly HTMLElement[] {
  const list = element.parentElement?.closest<HTMLElement>("[data-rows]") ?? null;
  return list === null ? [] : [list, ...listsAround(list)];
}

const rowButtonsIn = (list: HTMLElement, kind: string): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(`[data-row-button="${kind}"]`),
];

const addersIn = (list: HTMLElement, kind: string): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(`[data-adds~="${kind}"]:is(button, input), [data-adds~="${kind}"] input`),
];

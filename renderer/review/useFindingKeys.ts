/**
 * Arrows, Home and End move among the findings, and F8 does as everywhere. The
 * finding one is at takes the keyboard when the review comes, and when what had
 * it is gone because it was mended.
 */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import type { Finding } from "../../shared/analysis/review/finding.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { standAt } from "../state/review/reviewActions.ts";

interface ListProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useFindingKeys(shown: readonly Finding[]): ListProps {
  const app = useAppHandle();
  const ref = useRef<HTMLDivElement>(null);
  const at = useApp(({ review }) => review.at);
  const lastIndex = useRef(0);
  const index = shown.findIndex(({ id }) => id === at);
  if (index !== -1) lastIndex.current = index;

  useEffect(() => {
    const finding = shown.find(({ id }) => id === at) ?? shown[Math.min(lastIndex.current, shown.length - 1)];
    if (finding !== undefined && finding.id !== at) standAt(app, finding);
    if (!isNowhere(document.activeElement)) return;
    const button = finding === undefined ? undefined : buttonsIn(ref.current).find(isOf(finding));
    // with nothing left to stand at, the view itself listens for Esc
    (button ?? ref.current?.closest<HTMLElement>(".covering-pane"))?.focus();
  }, [app, shown, at]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsIn(ref.current);
    const next = target(
      event.key,
      buttons.findIndex((button) => button.tabIndex === 0),
      buttons.length,
    );
    if (next === null || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return { ref, onKeyDown };
}

const buttonsIn = (list: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>("[data-finding]") ?? []),
];

const isOf =
  ({ id }: Finding) =>
  (button: HTMLButtonElement): boolean =>
    button.dataset["finding"] === id;

/** The keyboard is nobody's: the element that had it is gone, or the view has just come. */
const isNowhere = (element: Element | null): boolean =>
  element === null || element === document.body || element.classList.contains("covering-pane");

function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/**
 * The places where the text was found, each with the text around it and, while
 * replacing, what would stand there. Arrows walk, Enter goes.
 */
import { type KeyboardEvent, useId, useMemo } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { shownReplacement } from "../state/findState.ts";
import { FoundRow } from "./FoundRow.tsx";
import { goToHit, openHit } from "./findActions.ts";
import { foundNow } from "./hitsOfState.ts";

/** Rows that are drawn at once, around the one gone to. */
const most = 200;

export function FindResults() {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const found = useApp((state) => foundNow(state).found);
  const at = useApp((state) => state.find.at);
  const replacement = useApp(({ find }) => shownReplacement(find));
  const listId = useId();
  const firstHits = useMemo(() => firstHitsOf(found), [found]);
  if (found.length === 0) return null;

  const current = at === null ? -1 : firstHits.findLastIndex((first) => first <= at);
  const from = Math.max(0, Math.min(current - most / 2, found.length - most));
  const press = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter" && at !== null) openHit(app, at);
    if (by === 0) return;
    event.preventDefault();
    goToHit(app, firstHits[Math.min(found.length - 1, Math.max(0, current + by))]!);
  };
  return (
    <div
      className="find-results"
      role="listbox"
      aria-label="Found"
      tabIndex={0}
      aria-activedescendant={current < 0 ? undefined : `${listId}-${current}`}
      onKeyDown={press}
    >
      {found.slice(from, from + most).map((each, index) => {
        const row = from + index;
        return (
          <FoundRow
            key={row}
            id={`${listId}-${row}`}
            document={document}
            found={each}
            replacement={replacement}
            currentHit={row === current ? (at ?? 0) - firstHits[row]! : null}
            onChoose={() => openHit(app, firstHits[row]!)}
          />
        );
      })}
    </div>
  );
}

/** Index of the first hit of each place. */
function firstHitsOf(found: readonly { readonly at: readonly unknown[] }[]): readonly number[] {
  let next = 0;
  return found.map(({ at }) => {
    next += at.length;
    return next - at.length;
  });
}

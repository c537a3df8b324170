import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from "react";
import { asksForOptimiser, noOptimiser } from "../analyses/noOptimiser.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { entriesOf } from "./entries.ts";
import type { EntryKind } from "./entry.ts";
import { PaletteEntry } from "./PaletteEntry.tsx";
import { pick } from "./pick.ts";
import { mostFound, search } from "./search.ts";

/** How far a key goes among the entries; absent for a key that goes nowhere. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

interface Props {
  /** What is asked for, as the field says it. */
  readonly title: string;
  /** The only kind that is found; null finds everything. */
  readonly only: EntryKind | null;
}

/** A field and what fits; arrows choose, Enter does it. */
export function PaletteField({ title, only }: Props) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const recent = useApp((state) => state.recentPicks);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const entries = useMemo(
    () => entriesOf(document).filter(({ kind }) => only === null || kind === only),
    [document, only],
  );
  // The letter is on the screen at once; what fits it follows, and a faster next letter goes first.
  const wanted = useDeferredValue(text);
  const found = useMemo(() => search(entries, wanted, recent), [entries, wanted, recent]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    // Enter right after a letter means what fits all of the text, drawn or not yet.
    const [entry] = (wanted === text ? found : search(entries, text, recent)).slice(chosen);
    if (event.key === "Enter" && !event.nativeEvent.isComposing && entry !== undefined) pick(app, entry);
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    setChosen((index) => Math.min(found.length - 1, Math.max(0, index + (step ?? 0))));
  };

  return (
    <div className="palette">
      <input
        className="palette-input"
        ref={focusAtOnce}
        data-autofocus
        placeholder={title}
        role="combobox"
        aria-label={title}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found.length === 0 ? undefined : `${listId}-${chosen}`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-entries" id={listId} role="listbox" aria-label="Found">
        {found.map((entry, index) => (
          <PaletteEntry
            key={entry.id}
            id={`${listId}-${index}`}
            entry={entry}
            wanted={wanted}
            isChosen={index === chosen}
            isRecent={wanted === "" && recent.includes(entry.id)}
          />
        ))}
      </div>
      {found.length === 0 && (
        <p className="palette-none">
          {only === null
            ? "Nothing is called so: no command, line, scenario, analysis or function."
            : `No ${only} is called so.`}
        </p>
      )}
      {only === null && asksForOptimiser(wanted) && <p className="palette-none">{noOptimiser}</p>}
      <p className="for-screen-readers" role="status">
        {found.length === mostFound ? `${mostFound} or more found` : `${found.length} found`}
      </p>
    </div>
  );
}

/** The dialog gives it the focus too, but a moment later: a fast first letter would be lost. */
const focusAtOnce = (field: HTMLInputElement | null) => field?.focus();

import { memo } from "react";
import { KeyHint } from "../header/KeyHint.tsx";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { Entry } from "./entry.ts";
import { markedText } from "./markedText.ts";
import { canPick, pick } from "./pick.ts";

interface Props {
  readonly id: string;
  readonly entry: Entry;
  readonly wanted: string;
  readonly isChosen: boolean;
  readonly isRecent: boolean;
}

/** One thing found, its found letters marked; a command with its key, grey where it cannot run now. */
export const PaletteEntry = memo(function PaletteEntry({ id, entry, wanted, isChosen, isRecent }: Props) {
  const app = useAppHandle();
  const isEnabled = useApp((state) => canPick(state, entry));
  return (
    <div
      id={id}
      ref={isChosen ? scrollIntoSight : undefined}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-disabled={!isEnabled}
      className="palette-entry"
      onClick={() => pick(app, entry)}
      onKeyDown={undefined}
    >
      <span className="palette-label">
        {markedText(entry.label, wanted).map(({ text, isFound }, index) =>
          // Pieces of one text have no other name than their place.
          isFound ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </span>
      <span className="palette-aside">{isRecent ? `${entry.aside}, lately` : entry.aside}</span>
      {!isEnabled && <span className="palette-aside">not now</span>}
      {(entry.kind === "command" || entry.kind === "key") && <KeyHint command={entry.name} />}
    </div>
  );
});

const scrollIntoSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: "nearest" });

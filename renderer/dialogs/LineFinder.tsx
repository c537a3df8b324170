import { type KeyboardEvent, useId, useState } from "react";
import type { Line } from "../../shared/model/document.ts";
import { allLines } from "../../shared/model/lines.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { closePanel } from "../state/panel.ts";
import { goToLine } from "../state/select.ts";
import { linesMatching } from "./linesMatching.ts";

/** A field and the lines that fit what is in it; arrows choose, Enter goes. */
export function LineFinder() {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const found = linesMatching(allLines(document), text);

  const go = (line: Line | undefined) => {
    if (line === undefined) return;
    closePanel(app);
    goToLine(app, line.name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter") go(found[chosen]);
    if (step === 0 && event.key !== "Enter") return;
    event.preventDefault();
    setChosen((index) => Math.min(found.length - 1, Math.max(0, index + step)));
  };

  return (
    <>
      <input
        className="finder-field"
        ref={focusAtOnce}
        data-autofocus
        placeholder="Label or name of a line"
        role="combobox"
        aria-label="Label or name of a line"
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
      <div className="choices" id={listId} role="listbox" aria-label="Lines">
        {found.map((line, index) => (
          <div
            key={line.name}
            id={`${listId}-${index}`}
            ref={index === chosen ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="choice"
            onClick={() => go(line)}
            onKeyDown={onKeyDown}
          >
            <span className="choice-label">{line.label}</span>
            <span className="choice-aside">{line.name}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="dialog-text">No line is called so.</p>}
    </>
  );
}

/** The dialog gives it the focus too, but a moment later: a fast first letter would still be the grid's. */
const focusAtOnce = (field: HTMLInputElement | null) => field?.focus();

/**
 * Finds a text in the words of the model, and replaces it. It stands under the
 * grid and hides nothing. Both fields come first, so that Tab leads from one to the other.
 */
import { type KeyboardEvent, useId } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { CloseIcon } from "../theme/icons.tsx";
import { FindButton } from "./FindButton.tsx";
import { FindCount } from "./FindCount.tsx";
import { FindOptionsRow } from "./FindOptionsRow.tsx";
import { FindResults } from "./FindResults.tsx";
import { askFor, closeFind, openFind, stepFind } from "./findActions.ts";
import { focusFind } from "./focusFind.ts";
import { ReplaceButtons } from "./ReplaceButtons.tsx";
import { ReplaceField } from "./ReplaceField.tsx";
import "./find.css";

export function FindPanel() {
  const isOpen = useApp((state) => state.find.isOpen);
  return isOpen ? <OpenPanel /> : null;
}

function OpenPanel() {
  const app = useAppHandle();
  const query = useApp((state) => state.find.asked.query);
  const isReplacing = useApp((state) => state.find.isReplacing);
  const fieldId = useId();

  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    closeFind(app);
  };
  const step = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stepFind(app, event.shiftKey ? -1 : 1);
  };
  return (
    <section className="find" aria-label="Find and replace" data-keeps-keyboard onKeyDown={close}>
      <div className="find-rows">
        <label className="find-label" htmlFor={fieldId}>
          Find
        </label>
        <input
          id={fieldId}
          ref={focusAtOnce}
          data-find-field
          className="dialog-field"
          spellCheck={false}
          value={query}
          onChange={(event) => askFor(app, { query: event.target.value })}
          onKeyDown={step}
        />
        {isReplacing && <ReplaceField />}
        <div className="find-buttons">
          <FindButton label="Previous" keys="Shift+F3" onPress={() => stepFind(app, -1)}>
            ↑
          </FindButton>
          <FindButton label="Next" keys="F3" onPress={() => stepFind(app, 1)}>
            ↓
          </FindButton>
          <FindCount />
        </div>
        <FindOptionsRow />
        <div className="find-end">
          {!isReplacing && (
            <FindButton label="Replace…" keys="CmdOrCtrl+H" onPress={() => openFind(app, true)}>
              Replace…
            </FindButton>
          )}
          <FindButton label="Close" keys="Escape" onPress={() => closeFind(app)}>
            <CloseIcon />
          </FindButton>
        </div>
        {isReplacing && <ReplaceButtons />}
      </div>
      <FindResults />
    </section>
  );
}

/** A letter typed at once after Ctrl+F is meant for the field. */
const focusAtOnce = (field: HTMLInputElement | null) => {
  if (field !== null) focusFind();
};

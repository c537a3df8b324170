/** What to put in place of what was found. */
import { type KeyboardEvent, useId } from "react";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToReplacement, replaceAll, replaceOne, replaceWith } from "./findActions.ts";

export function ReplaceField() {
  const app = useAppHandle();
  const replacement = useApp((state) => state.find.replacement);
  const fieldId = useId();

  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) replaceAll(app);
    else replaceOne(app);
  };
  return (
    <>
      <label className="find-label find-second" htmlFor={fieldId}>
        Replace
      </label>
      <input
        id={fieldId}
        className="dialog-field find-second"
        spellCheck={false}
        value={replacement}
        onChange={(event) => replaceWith(app, event.target.value)}
        onFocus={() => goToReplacement(app, true)}
        onBlur={() => goToReplacement(app, false)}
        onKeyDown={press}
      />
    </>
  );
}

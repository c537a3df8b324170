/** What to put in place of what was found, with what else would change. */
import { Button } from "@mantine/core";
import { type KeyboardEvent, useDeferredValue, useId } from "react";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { replacePreview } from "../../shared/model/edits/replacePreview.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { replaceAll, replaceOne, replaceWith } from "./findActions.ts";
import { foundNow } from "./hitsOfState.ts";
import { previewText } from "./previewText.ts";

export function ReplaceRow() {
  const app = useAppHandle();
  const replacement = useApp((state) => state.find.replacement);
  const hasHits = useApp((state) => foundNow(state).hits.length > 0);
  const fieldId = useId();

  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) replaceAll(app);
    else replaceOne(app);
  };
  return (
    <div className="find-row">
      <label className="find-label" htmlFor={fieldId}>
        Replace
      </label>
      <input
        id={fieldId}
        className="dialog-field"
        spellCheck={false}
        value={replacement}
        onChange={(event) => replaceWith(app, event.target.value)}
        onKeyDown={press}
      />
      <div className="find-buttons">
        <Button size="xs" variant="default" disabled={!hasHits} onClick={() => replaceOne(app)}>
          Replace
        </Button>
        <Button size="xs" variant="default" disabled={!hasHits} onClick={() => replaceAll(app)}>
          Replace all
        </Button>
      </div>
      <Preview />
    </div>
  );
}

/** Computed a moment after the typing, because it makes the whole replacement on the side. */
function Preview() {
  const document = useApp((state) => state.document);
  const found = useDeferredValue(useApp((state) => foundNow(state).found));
  const replacement = useDeferredValue(useApp((state) => state.find.replacement));
  if (found.length === 0) return null;
  const preview = replacePreview(document, found, replacement);
  return (
    <p className="find-preview" aria-live="polite" data-refused={!preview.ok}>
      {preview.ok
        ? previewText(found, preview.value)
        : `All cannot be replaced: ${editProblemSentence(preview.problems[0]!)}`}
    </p>
  );
}

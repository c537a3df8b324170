/** Replaces one or all, with what that changes said beforehand. */
import { Button } from "@mantine/core";
import { useDeferredValue } from "react";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { replacePreview } from "../../shared/model/edits/replacePreview.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { shownReplacement } from "../state/findState.ts";
import { replaceAll, replaceOne } from "./findActions.ts";
import { foundNow } from "./hitsOfState.ts";
import { previewText } from "./previewText.ts";

export function ReplaceButtons() {
  const app = useAppHandle();
  const hasHits = useApp((state) => foundNow(state).hits.length > 0);
  return (
    <>
      <div className="find-buttons find-second">
        <Button size="xs" variant="default" disabled={!hasHits} onClick={() => replaceOne(app)}>
          Replace
        </Button>
        <Button size="xs" variant="default" disabled={!hasHits} onClick={() => replaceAll(app)}>
          Replace all
        </Button>
      </div>
      <Preview />
    </>
  );
}

/** Above this the replacement is not made on the side: trying it would hold up the typing. */
const mostTried = 300;

/** Computed a moment after the typing, because it makes the whole replacement on the side. */
function Preview() {
  const document = useApp((state) => state.document);
  const found = useDeferredValue(useApp((state) => foundNow(state).found));
  const replacement = useDeferredValue(useApp(({ find }) => shownReplacement(find)));
  if (found.length === 0 || replacement === null) return null;
  if (found.length > mostTried)
    return <p className="find-preview">{found.length.toLocaleString("en")} texts change.</p>;
  const preview = replacePreview(document, found, replacement);
  // Nothing is typed yet, and without it a name would be empty: that is no news.
  if (replacement === "" && !preview.ok) return null;
  return (
    <p className="find-preview" aria-live="polite" data-refused={!preview.ok}>
      {preview.ok
        ? previewText(found, preview.value)
        : `All cannot be replaced: ${editProblemSentence(preview.problems[0]!)}`}
    </p>
  );
}

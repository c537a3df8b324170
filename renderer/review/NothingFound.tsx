/** What it means that nothing was found. */
import { findingKinds } from "../../shared/analysis/review/finding.ts";
import { kindTexts } from "../../shared/analysis/review/kindTexts.ts";

export function NothingFound() {
  return (
    <div className="review-nothing" data-view-focus tabIndex={-1}>
      <p className="review-nothing-title">Nothing to find.</p>
      <p>
        Every check passes, every unit fits, every number says where it is from, and every formula is short and keeps no
        number to itself.
      </p>
      <p className="review-nothing-looked">
        Looked for: {findingKinds.map((kind) => kindTexts[kind].label.toLowerCase()).join(", ")}.
      </p>
    </div>
  );
}

/** What it means that nothing was found: no more than was looked at. */
import { findingKinds } from "../../shared/analysis/review/finding.ts";
import { kindTexts } from "../../shared/analysis/review/kindTexts.ts";
import { useApp } from "../state/AppContext.tsx";
import { firstCheck } from "../status/firstCheck.ts";

export function NothingFound() {
  const hasLines = useApp(({ compiled }) => compiled.lines.size > 0);
  const hasChecks = useApp(({ document }) => firstCheck(document) !== null);
  if (!hasLines) return <p className="review-note">There is nothing to review yet: the model has no lines.</p>;
  return (
    <div className="review-nothing">
      <p className="review-nothing-title">Nothing to find.</p>
      <p>
        {hasChecks ? "Every check passes, every unit fits" : "Every unit fits"}, every number says where it is from, and
        every formula is short and keeps no number to itself.
      </p>
      {!hasChecks && <p>The model has no checks yet, so nothing tells what must hold whatever is assumed.</p>}
      <p className="review-nothing-looked">
        Looked for: {findingKinds.map((kind) => kindTexts[kind].label.toLowerCase()).join(", ")}.
      </p>
    </div>
  );
}

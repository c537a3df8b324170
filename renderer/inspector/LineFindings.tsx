/** What the review asks about a line and nothing above it has said, with the way there. */
import type { FindingKind } from "../../shared/analysis/review/finding.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { findingsAbout } from "../state/review/findingsAbout.ts";
import { showFinding } from "../state/review/reviewActions.ts";

/** The others have callouts of their own. */
const kinds: ReadonlySet<FindingKind> = new Set([
  "override",
  "unsourced",
  "buried-constant",
  "long-formula",
  "unused",
  "duplicate-label",
]);

export function LineFindings({ line }: { readonly line: string }) {
  const app = useAppHandle();
  const all = useApp(({ review }) => findingsAbout(review.findings).byLine.get(line));
  const ofLine = all?.filter(({ kind }) => kinds.has(kind)) ?? [];
  const [first] = ofLine;
  if (first === undefined) return null;
  return (
    <div className="inspector-callout" data-tone="hint" role="note">
      {ofLine.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
      <button type="button" className="plain-button link" onClick={() => showFinding(app, first)}>
        See the review
      </button>
    </div>
  );
}

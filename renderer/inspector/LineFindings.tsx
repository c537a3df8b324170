/** What the review asks about a line and nothing above it has said, with the way there. */
import { useMemo } from "react";
import type { FindingKind } from "../../shared/analysis/review/finding.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
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
  const findings = useApp(({ review }) => review.findings);
  const ofLine = useMemo(
    () => findings?.filter(({ kind, cell }) => cell?.line === line && kinds.has(kind)) ?? [],
    [findings, line],
  );
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

/** The findings of one kind under their heading; of very many the first, and more when they are asked for. */
import { memo, useState } from "react";
import type { Finding, FindingKind } from "../../shared/analysis/review/finding.ts";
import { kindTexts } from "../../shared/analysis/review/kindTexts.ts";
import { FindingRow } from "./FindingRow.tsx";

/** Enough for a careful reader, few enough to be drawn at once. */
const step = 100;

interface Props {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

export const FindingsOfKind = memo(function FindingsOfKind({ kind, findings }: Props) {
  const [most, setMost] = useState(step);
  const { label, why } = kindTexts[kind];
  const [suggestion, ...others] = new Set(findings.map((finding) => finding.suggestion));
  const isSame = others.length === 0;
  const hidden = findings.length - most;
  return (
    <section aria-label={label}>
      <div className="review-heading">
        <h3>
          {label} <span className="review-count">{findings.length}</span>
        </h3>
        <p>
          {why} {isSame && suggestion}
        </p>
      </div>
      <ul>
        {findings.slice(0, most).map((finding) => (
          <FindingRow key={finding.id} finding={finding} hasSuggestion={!isSame} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className="plain-button review-more" onClick={() => setMost(most + step)}>
          Show {Math.min(step, hidden)} more of {hidden}
        </button>
      )}
    </section>
  );
});

/** The review over the grid: what was found, by kind, each leading to its place and, where it can, mended on the spot. */
import { useMemo } from "react";
import { findingKinds } from "../../shared/analysis/review/finding.ts";
import { useApp } from "../state/AppContext.tsx";
import { shownFindings } from "../state/review/shownFindings.ts";
import { FindingsOfKind } from "./FindingsOfKind.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { ReviewHeader } from "./ReviewHeader.tsx";
import { useFindingKeys } from "./useFindingKeys.ts";
import "./review.css";

export function ReviewView() {
  const findings = useApp(({ review }) => review.findings);
  const shown = useShownFindings();
  const byKind = useMemo(() => Map.groupBy(shown, ({ kind }) => kind), [shown]);
  const list = useFindingKeys(shown);
  return (
    <div className="review">
      <ReviewHeader findings={findings ?? []} />
      {findings === null && <p className="review-note">Looking at every line…</p>}
      {findings?.length === 0 && <NothingFound />}
      {findings !== null && findings.length > 0 && shown.length === 0 && (
        <p className="review-note">No finding has these words in it.</p>
      )}
      <div className="review-list" {...list}>
        {findingKinds.map((kind) => {
          const ofKind = byKind.get(kind);
          return ofKind === undefined ? null : <FindingsOfKind key={kind} kind={kind} findings={ofKind} />;
        })}
      </div>
    </div>
  );
}

/** Not at each step from one to the next: with thousands of them that would be felt. */
function useShownFindings() {
  const findings = useApp(({ review }) => review.findings);
  const kind = useApp(({ review }) => review.kind);
  const query = useApp(({ review }) => review.query);
  const compiled = useApp((state) => state.compiled);
  return useMemo(
    () => shownFindings({ review: { findings, kind, query }, compiled }),
    [findings, kind, query, compiled],
  );
}

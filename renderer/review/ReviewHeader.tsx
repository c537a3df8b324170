/** How much was found, of what kinds, and a field to find among it. */
import type { KeyboardEvent } from "react";
import { type Finding, type FindingKind, findingKinds } from "../../shared/analysis/review/finding.ts";
import { kindTexts } from "../../shared/analysis/review/kindTexts.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { findingsAbout } from "../state/review/findingsAbout.ts";
import { searchFindings, showKind } from "../state/review/reviewActions.ts";
import { CloseView } from "../workspace/CloseView.tsx";

export function ReviewHeader({ findings }: { readonly findings: readonly Finding[] }) {
  const { countByKind } = findingsAbout(findings);
  const kindsFound = findingKinds.filter((kind) => countByKind.has(kind));
  return (
    <header className="review-header">
      <div className="review-title">
        <h2>
          Review <CaseName />
        </h2>
        {findings.length > 0 && <SearchField />}
        <CloseView />
      </div>
      {findings.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and says no more
        <div className="review-kinds" role="group" aria-label="Kinds of findings">
          <KindButton kind={null} label="All" count={findings.length} />
          {kindsFound.map((kind) => (
            <KindButton key={kind} kind={kind} label={kindTexts[kind].label} count={countByKind.get(kind) ?? 0} />
          ))}
        </div>
      )}
    </header>
  );
}

/** Checks and errors are those of the case on the screen. */
function CaseName() {
  const label = useApp(({ document, scenario }) => document.scenarios.find(({ name }) => name === scenario)?.label);
  return label === undefined ? null : <span className="review-case">of {label}</span>;
}

interface KindProps {
  readonly kind: FindingKind | null;
  readonly label: string;
  readonly count: number;
}

function KindButton({ kind, label, count }: KindProps) {
  const app = useAppHandle();
  const isShown = useApp(({ review }) => review.kind === kind);
  return (
    <button
      type="button"
      className="plain-button review-kind"
      aria-pressed={isShown}
      onClick={() => showKind(app, isShown ? null : kind)}
    >
      {label} <span className="review-count">{count}</span>
    </button>
  );
}

/** Esc empties it; in an empty field it is the view's, and goes back to the grid. */
function SearchField() {
  const app = useAppHandle();
  const query = useApp(({ review }) => review.query);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    searchFindings(app, "");
  };
  return (
    <input
      className="review-search"
      type="search"
      placeholder="Find among the findings"
      aria-label="Find among the findings"
      value={query}
      onChange={(event) => searchFindings(app, event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}

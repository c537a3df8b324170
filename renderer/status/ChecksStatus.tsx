import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToLine } from "../state/goToCell.ts";
import { showReview } from "../state/review/reviewActions.ts";
import { checkText } from "./checkSummary.ts";
import { firstCheck } from "./firstCheck.ts";
import { useCheckSummary } from "./useCheckSummary.ts";

/** Always in sight. Where a check fails it shows the review of those that do. */
export function ChecksStatus() {
  const app = useAppHandle();
  const summary = useCheckSummary();
  const first = useApp(({ document }) => firstCheck(document));
  if (summary.failing.length === 0) {
    return (
      <span className="status-checks" data-tone={summary.count === 0 ? undefined : "good"} role="status">
        {first === null ? (
          checkText(summary)
        ) : (
          <button type="button" className="plain-button" title="Show the checks" onClick={() => goToLine(app, first)}>
            ✓ {checkText(summary)}
          </button>
        )}
      </span>
    );
  }
  return (
    <button
      type="button"
      className="plain-button status-checks"
      data-tone="bad"
      title="Show them in the review"
      onClick={() => showReview(app, "failing-check")}
    >
      ✗ {checkText(summary)}
    </button>
  );
}

import { useAppHandle } from "../state/AppContext.tsx";
import { showReview } from "../state/review/reviewActions.ts";
import { checkText } from "./checkSummary.ts";
import { useCheckSummary } from "./useCheckSummary.ts";

/** Always in sight. Where a check fails it shows the review of those that do. */
export function ChecksStatus() {
  const app = useAppHandle();
  const summary = useCheckSummary();
  if (summary.failing.length === 0) {
    return (
      <span className="status-checks" data-tone={summary.count === 0 ? undefined : "good"} role="status">
        {summary.count > 0 && "✓ "}
        {checkText(summary)}
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

import { counted } from "../../shared/model/counted.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { findingsAbout } from "../state/review/findingsAbout.ts";
import { showReview } from "../state/review/reviewActions.ts";

/** How many rows have numbers typed over their formulas; shows them in the review. Nothing where there are none. */
export function OverridesStatus() {
  const app = useAppHandle();
  const count = useApp(({ review }) => findingsAbout(review.findings).countByKind.get("override") ?? 0);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="plain-button status-overrides"
      title="Show them in the review"
      onClick={() => showReview(app, "override")}
    >
      <span className="status-dot" aria-hidden="true" />
      {counted(count, "override")}
    </button>
  );
}

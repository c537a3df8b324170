import { useAppHandle } from "../state/AppContext.tsx";
import { goToCell } from "../state/goToCell.ts";
import { checkText } from "./checkSummary.ts";
import { useCheckSummary } from "./useCheckSummary.ts";

/** Always in sight. Where a check fails it goes to the cell that does. */
export function ChecksStatus() {
  const app = useAppHandle();
  const summary = useCheckSummary();
  const [first] = summary.failing;
  if (first === undefined) {
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
      onClick={() => goToCell(app, first.where)}
    >
      ✗ {checkText(summary)}
    </button>
  );
}

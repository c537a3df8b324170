import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { AppState } from "../state/appState.ts";
import { showReview } from "../state/review/reviewActions.ts";

/** How many lines cannot be computed, or have units that do not fit; shows them in the review. Nothing where all is well. */
export function DiagnosticsStatus() {
  const app = useAppHandle();
  const errors = useApp((state) => linesWith(state, "error").length);
  const warnings = useApp((state) => linesWith(state, "warning").length);
  if (errors + warnings === 0) return null;
  const text = [counted(errors, "formula error", "!"), counted(warnings, "unit warning", "⚠")].filter(
    (part) => part !== "",
  );
  return (
    <button
      type="button"
      className="plain-button status-diagnostics"
      data-tone={errors > 0 ? "bad" : undefined}
      title="Show them in the review"
      onClick={() => showReview(app, errors > 0 ? "error" : "unit-warning")}
    >
      {text.join(" · ")}
    </button>
  );
}

function linesWith({ compiled }: AppState, severity: "error" | "warning"): readonly string[] {
  const lines = compiled.diagnostics.flatMap((diagnostic) =>
    diagnostic.severity === severity && diagnostic.line !== null ? [diagnostic.line] : [],
  );
  return [...new Set(lines)];
}

const counted = (count: number, what: string, mark: string) =>
  count === 0 ? "" : `${mark} ${count} ${what}${count === 1 ? "" : "s"}`;

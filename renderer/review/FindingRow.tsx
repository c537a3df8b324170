/** One finding: goes to its place, and beside it what mends it. */
import type { Finding } from "../../shared/analysis/review/finding.ts";
import { placeText } from "../../shared/analysis/trace/placeText.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToFinding, standAt } from "../state/review/reviewActions.ts";
import { FixButton } from "./FixButton.tsx";

interface Props {
  readonly finding: Finding;
  readonly hasSuggestion: boolean;
}

export function FindingRow({ finding, hasSuggestion }: Props) {
  const app = useAppHandle();
  const { id, kind, severity, cell, sentence, suggestion, fix } = finding;
  const isAt = useApp(({ review }) => review.at === id);
  const line = useApp(({ compiled }) => compiled.lines.get(cell?.line ?? "")?.line);
  // The sentence has the period, where there is one.
  const member = useApp(({ live }) => (cell === null ? "" : placeText(live, { ...cell, period: null })));
  return (
    <li className="finding" data-severity={severity} data-at={isAt || undefined}>
      <button
        type="button"
        className="plain-button finding-go"
        data-finding={id}
        data-view-focus={isAt || undefined}
        tabIndex={isAt ? 0 : -1}
        onFocus={() => standAt(app, finding)}
        onClick={() => goToFinding(app, finding)}
      >
        <span className="finding-mark" role="img" aria-label={severity}>
          {marks[severity]}
        </span>
        <span className="finding-line">
          {line?.label ?? cell?.line ?? "The model"}
          {kind === "override" && member !== "" && <span className="finding-place"> {member}</span>}
        </span>
        <span className="finding-text">
          {sentence}
          {hasSuggestion && <span className="finding-suggestion"> {suggestion}</span>}
        </span>
      </button>
      {fix !== null && <FixButton id={id} fix={fix} isAt={isAt} />}
    </li>
  );
}

const marks: Readonly<Record<Finding["severity"], string>> = { error: "✗", warning: "!", hint: "i" };

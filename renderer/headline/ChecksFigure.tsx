import { useAppHandle } from "../state/AppContext.tsx";
import { goToCell } from "../state/goToCell.ts";
import { useCheckSummary } from "../status/useCheckSummary.ts";

/** How many checks fail, and which; goes to the first that does. */
export function ChecksFigure() {
  const app = useAppHandle();
  const { count, failing } = useCheckSummary();
  if (count === 0) return null;
  const [first] = failing;
  const isFine = first === undefined;
  const names = failing.map(({ line }) => line.label).join(", ");
  return (
    <button
      type="button"
      className="plain-button figure"
      data-kind="checks"
      title={isFine ? "Every check of the model holds" : `Show the first check that fails: ${names}`}
      onClick={() => first !== undefined && goToCell(app, first.where)}
    >
      <span className="figure-label">Failing checks</span>
      <span className="figure-value" data-tone={isFine ? "plain" : "bad"}>
        {isFine ? "none" : failing.length}
      </span>
      <span className="figure-caption">
        <span className="figure-caption-text">{isFine ? `all ${count} pass` : names}</span>
      </span>
    </button>
  );
}

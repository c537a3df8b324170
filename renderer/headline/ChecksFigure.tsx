import { useApp, useAppHandle } from "../state/AppContext.tsx";
import { goToCell, goToLine } from "../state/goToCell.ts";
import { firstCheck } from "../status/firstCheck.ts";
import { useCheckSummary } from "../status/useCheckSummary.ts";

/** How many checks fail, and which; goes to the first that does, else to where the checks begin. */
export function ChecksFigure() {
  const app = useAppHandle();
  const { count, failing } = useCheckSummary();
  const firstLine = useApp(({ document }) => firstCheck(document));
  if (count === 0) return null;
  const [first] = failing;
  const isFine = first === undefined;
  const go = () => {
    if (first !== undefined) goToCell(app, first.where);
    else if (firstLine !== null) goToLine(app, firstLine);
  };
  const names = failing.map(({ line }) => line.label).join(", ");
  return (
    <button
      type="button"
      className="plain-button figure"
      data-kind="checks"
      title={isFine ? "Every check of the model holds: show them" : `Show the first check that fails: ${names}`}
      onClick={go}
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

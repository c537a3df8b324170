/** How uncertain inputs go together: Spearman's rank correlation of each pair, from -1 to 1. */
import { useMemo, useState } from "react";
import { FieldProblem } from "../../dialogs/FieldProblem.tsx";
import { TextField } from "../../dialogs/LabelledFields.tsx";
import { PanelDialog } from "../../dialogs/PanelDialog.tsx";
import { useApp } from "../../state/AppContext.tsx";
import { CorrelationMatrix } from "./CorrelationMatrix.tsx";
import { repairText } from "./repairText.ts";
import { correlationsOf } from "./stated.ts";
import "./correlations.css";

export function CorrelationsDialog() {
  return (
    <PanelDialog panel="correlations" title="Correlations of uncertain inputs" size="auto">
      {() => <Correlations />}
    </PanelDialog>
  );
}

/** More rows and columns than these are no longer read. */
const most = 24;

function Correlations() {
  const document = useApp((state) => state.document);
  const stated = useMemo(() => correlationsOf(document), [document]);
  const [wanted, setWanted] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const { lines, repair } = stated;
  if (lines.length < 2)
    return (
      <p className="dialog-text">
        Two inputs have to be uncertain before they can go together. Choose an input and say how uncertain it is:
        Uncertainty…, Alt+Shift+U.
      </p>
    );
  const found = [...lines.keys()].filter((index) => lines[index]!.label.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <div className="correlations-body">
      <p className="dialog-text">
        Rank correlations, from -1 to 1: with 1 the largest draw of the one comes with the largest of the other, with 0
        each goes its own way.
      </p>
      {lines.length > most && (
        <TextField label={`Inputs called so, at most ${most} of ${lines.length}`} value={wanted} onChange={setWanted} />
      )}
      <div className="correlations-scroll">
        <CorrelationMatrix stated={stated} shown={found.slice(0, most)} onProblem={setProblem} />
      </div>
      <FieldProblem text={problem} />
      <p className="correlations-note" role="status">
        {repair === null
          ? "Draws can go together like this."
          : `⚠ ${repairText(
              repair,
              lines.map(({ label }) => label),
            )}`}
      </p>
    </div>
  );
}

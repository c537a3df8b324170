/** Under a formula being typed: what F9 asked for, what is wrong and how to put it right, how the function around the caret is written. */
import type { Assessed } from "./assess.ts";
import { CallHelp } from "./CallHelp.tsx";
import { FormulaProblems } from "./FormulaProblems.tsx";

export function FormulaBelow({ id, assessed }: { readonly id: string; readonly assessed: Assessed | null }) {
  const evaluated = assessed?.worth.evaluated ?? null;
  return (
    <div className="formula-below" id={id}>
      {assessed !== null && (
        <>
          <CallHelp text={assessed.text} caret={assessed.formula.selection.end} />
          <div role="status">
            {evaluated !== null && (
              <div className="formula-evaluated">
                <span className="formula-worth-text">{evaluated.text}</span> = {evaluated.value}
              </div>
            )}
            <FormulaProblems problems={assessed.problems} editor={assessed.formula.editor} />
          </div>
        </>
      )}
    </div>
  );
}

import type { Span } from "../../shared/formula/tree.ts";
import type { DraftProblem } from "./draftProblems.ts";

interface Props {
  readonly problems: readonly DraftProblem[];
  readonly onFix: (at: Span, by: string) => void;
}

/** What is wrong with the text being typed; where the compiler knows better, one click puts it right. */
export function FormulaProblems({ problems, onFix }: Props) {
  return (
    <div role="status">
      {problems.map(({ severity, message, at, suggestion }) => (
        <div key={message} className="formula-problem" data-severity={severity}>
          <span className="formula-problem-text">{message}</span>
          {at !== null && suggestion !== null && (
            <button
              type="button"
              className="plain-button formula-problem-fix"
              // Before the field loses the focus and with it the draft.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onFix(at, suggestion)}
            >
              {suggestion}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

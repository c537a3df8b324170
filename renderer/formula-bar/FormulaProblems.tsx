import type { KeyboardEvent } from "react";
import type { Fix } from "../../shared/analysis/fixes/fix.ts";
import { keyText } from "../keys/keyText.ts";
import { useSurroundings } from "../keys/useKeys.ts";
import type { FormulaInHand } from "../state/formulaInHand.ts";
import type { ProblemWithFixes } from "./draftProblems.ts";
import { fixKey } from "./formulaActions.ts";

interface Props {
  readonly problems: readonly ProblemWithFixes[];
  readonly editor: FormulaInHand["editor"];
}

/** What is wrong with the text being typed, and what would put it right: one click, or a key. */
export function FormulaProblems({ problems, editor }: Props) {
  return problems.map(({ severity, message, fixes }) => (
    <div key={message} className="formula-problem" data-severity={severity}>
      <span className="formula-problem-text">{message}</span>
      {fixes.map((fix, index) => (
        <FixButton key={fix.label} fix={fix} editor={editor} hasKey={index === 0} />
      ))}
    </div>
  ));
}

interface FixProps {
  readonly fix: Fix;
  readonly editor: FormulaInHand["editor"];
  readonly hasKey: boolean;
}

function FixButton({ fix, editor, hasKey }: FixProps) {
  const around = useSurroundings();
  return (
    <button
      type="button"
      className="plain-button formula-problem-fix"
      title={hasKey ? keyText(fixKey, around) : undefined}
      // Before the text loses the keyboard and with it the formula.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === "Escape" && giveBack(event, editor)}
      onClick={() => editor.change(fix.changes, fix.edits)}
    >
      {fix.label}
    </button>
  );
}

function giveBack(event: KeyboardEvent, editor: FormulaInHand["editor"]): void {
  event.stopPropagation();
  editor.change([], []);
}

/** The text itself, typed over a painted copy of it. Enter takes it, Esc gives back what was there. */
import type { KeyboardEvent } from "react";
import type { CellAddress } from "../state/appState.ts";
import { CompletionList } from "./CompletionList.tsx";
import { callAround } from "./completions.ts";
import { FormulaProblems } from "./FormulaProblems.tsx";
import type { Field } from "./fields.ts";
import { PaintedFormula } from "./PaintedFormula.tsx";
import { type FormulaDraft, useFormulaDraft } from "./useFormulaDraft.ts";
import { useMirroredScroll } from "./useMirroredScroll.ts";

interface Props {
  readonly field: Field;
  readonly address: CellAddress;
  /** What a formula begins with that was begun elsewhere; null where none was. */
  readonly begun: string | null;
  /** It was taken or given up. */
  readonly onEnd: (() => void) | undefined;
}

export function FormulaField({ field, address, begun, onEnd }: Props) {
  const { input, painted, mirror } = useMirroredScroll();
  const typing = useFormulaDraft(field, address, input, begun);
  const { draft, text, problems } = typing;
  return (
    <div className="formula-bar-field">
      <div className="formula-bar-paint" ref={painted} aria-hidden="true">
        <PaintedFormula text={text} fault={problems.find(({ at }) => at !== null)?.at ?? null} />
      </div>
      <input
        ref={input}
        className="formula-bar-input"
        spellCheck={false}
        autoComplete="off"
        aria-label={`${labels[field.kind]} of ${field.line}`}
        aria-invalid={problems.some(({ severity }) => severity === "error")}
        aria-describedby="formula-problems"
        placeholder={field.kind === "value" ? "nothing typed" : "no formula"}
        value={text}
        onChange={({ target }) => typing.change(target.value, target.selectionStart ?? target.value.length)}
        onKeyDown={(event) => onKeyDown(event, typing)}
        onBlur={() => {
          typing.onBlur();
          onEnd?.();
        }}
        onScroll={mirror}
        onSelect={mirror}
      />
      {draft !== null && (
        <div className="formula-bar-below" id="formula-problems">
          <FormulaProblems problems={problems} onFix={typing.replace} />
          <CompletionList
            completions={typing.completions}
            chosen={draft.chosen}
            onPick={typing.complete}
            called={field.kind === "value" ? null : callAround(draft.text, draft.caret)}
          />
        </div>
      )}
    </div>
  );
}

const labels = { value: "Value", opening: "Opening formula", formula: "Formula" } as const;

/** The keys the field has for itself; all others are the browser's. */
function onKeyDown(event: KeyboardEvent, typing: FormulaDraft): void {
  if (!isHandled(event.key, typing)) return;
  event.preventDefault();
  event.stopPropagation();
}

function isHandled(key: string, typing: FormulaDraft): boolean {
  const { draft, completions } = typing;
  const chosen = completions[draft?.chosen ?? -1];
  const first = chosen ?? completions[0];
  switch (key) {
    case "Enter":
      if (chosen !== undefined) typing.complete(chosen);
      else if (typing.take()) typing.leave();
      return true;
    case "Tab":
      if (first !== undefined) typing.complete(first);
      return first !== undefined;
    case "Escape":
      if (first === undefined) typing.leave();
      else typing.closeList();
      return true;
    case "ArrowDown":
      return typing.choose(1);
    case "ArrowUp":
      return typing.choose(-1);
    default:
      return false;
  }
}

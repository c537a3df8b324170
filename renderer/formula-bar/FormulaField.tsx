/**
 * The text itself: typed over a painted copy of it, checked by the compiler at
 * every keystroke without touching the document. Enter takes it, Esc gives back
 * what was there; a text that does not compile is not taken.
 */
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from "react";
import type { Diagnostic } from "../../shared/engine/diagnostics.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { notify } from "../state/notices.ts";
import { CompletionList } from "./CompletionList.tsx";
import { type Completion, callAround, completionsOf, wordBefore } from "./completions.ts";
import { draftProblems } from "./draftProblems.ts";
import { FormulaProblems } from "./FormulaProblems.tsx";
import type { Field } from "./fields.ts";
import { PaintedFormula } from "./PaintedFormula.tsx";
import { takeText } from "./takeText.ts";
import { useMirroredScroll } from "./useMirroredScroll.ts";

interface Props {
  readonly field: Field;
  readonly address: CellAddress;
}

interface Draft {
  readonly text: string;
  /** UTF-16 offset of the caret; completion looks at the word before it. */
  readonly caret: number;
  /** The completion that arrows have chosen; null while none is. */
  readonly chosen: number | null;
  /** Esc closes the list before it gives up the draft. */
  readonly isListClosed: boolean;
}

export function FormulaField({ field, address }: Props) {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { input, painted, mirror } = useMirroredScroll();
  const isLeaving = useRef(false);

  const text = draft?.text ?? field.text;
  const checked = useDeferredValue(draft?.text ?? null);
  const problems = useMemo(
    () => (checked === null ? [] : draftProblems(app.store.getState(), field, checked)),
    [app, field, checked],
  );
  const word = draft === null || draft.isListClosed ? null : wordBefore(draft.text, draft.caret);
  const completions = useMemo(
    () => (word === null || field.kind === "value" ? [] : completionsOf(text.slice(word.start, word.end), document)),
    [word?.start, word?.end, text, field.kind, document],
  );

  const change = (next: string, caret: number) => setDraft({ text: next, caret, chosen: null, isListClosed: false });
  const replace = (start: number, end: number, by: string) => {
    change(text.slice(0, start) + by + text.slice(end), start + by.length);
    // The caret can be placed once the field has the new text.
    requestAnimationFrame(() => input.current?.setSelectionRange(start + by.length, start + by.length));
    input.current?.focus();
  };
  const complete = ({ insert }: Completion) => word !== null && replace(word.start, word.end, insert);
  const leave = () => {
    isLeaving.current = true;
    setDraft(null);
    input.current?.blur();
    isLeaving.current = false;
  };
  const take = (): boolean => {
    if (draft === null) return true;
    if (!takeText(app, field, address, draft.text)) return false;
    setDraft(null);
    return true;
  };
  const onBlur = () => {
    if (isLeaving.current || draft === null || take()) return;
    setDraft(null);
    const [worst] = draftProblems(app.store.getState(), field, draft.text);
    notify(
      app,
      "warning",
      `“${draft.text}” was not taken for ${field.line}: ${worst?.message ?? "it cannot be read."}`,
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const chosen = completions[draft?.chosen ?? -1];
    switch (event.key) {
      case "Enter":
        if (chosen !== undefined) complete(chosen);
        else if (take()) leave();
        break;
      case "Tab":
        if (completions[0] === undefined) return;
        complete(chosen ?? completions[0]);
        break;
      case "Escape":
        if (completions.length > 0 && draft !== null) setDraft({ ...draft, isListClosed: true });
        else leave();
        break;
      case "ArrowDown":
      case "ArrowUp": {
        if (draft === null || completions.length === 0) return;
        const step = event.key === "ArrowDown" ? 1 : -1;
        const next = Math.min(completions.length - 1, Math.max(0, (draft.chosen ?? -1) + step));
        setDraft({ ...draft, chosen: next });
        break;
      }
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const fault = problems.find(({ at }) => at !== null)?.at ?? null;
  return (
    <div className="formula-bar-field">
      <div className="formula-bar-paint" ref={painted} aria-hidden="true">
        <PaintedFormula text={text} fault={fault} />
      </div>
      <input
        ref={input}
        className="formula-bar-input"
        spellCheck={false}
        autoComplete="off"
        aria-label={`${labels[field.kind]} of ${field.line}`}
        aria-invalid={problems.some(isError)}
        aria-describedby="formula-problems"
        placeholder={field.kind === "value" ? "nothing typed" : "no formula"}
        value={text}
        onChange={({ target }) => change(target.value, target.selectionStart ?? target.value.length)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        onScroll={mirror}
        onSelect={mirror}
      />
      {draft !== null && (
        <div className="formula-bar-below" id="formula-problems">
          <FormulaProblems problems={problems} onFix={({ start, end }, by) => replace(start, end, by)} />
          <CompletionList
            completions={completions}
            chosen={draft.chosen}
            onPick={complete}
            called={field.kind === "value" ? null : callAround(draft.text, draft.caret)}
          />
        </div>
      )}
    </div>
  );
}

const labels = { value: "Value", opening: "Opening formula", formula: "Formula" } as const;

const isError = ({ severity }: Pick<Diagnostic, "severity">) => severity === "error";

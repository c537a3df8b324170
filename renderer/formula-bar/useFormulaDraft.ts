/**
 * The text being typed into the formula bar, before it is taken: what is wrong
 * with it, how its last word may go on, and what to do with it in the end. The
 * compiler looks at every keystroke without touching the document.
 */
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "../../shared/formula/tree.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import { useApp, useAppHandle } from "../state/AppContext.tsx";
import type { CellAddress } from "../state/appState.ts";
import { notify } from "../state/notices.ts";
import { type Completion, completionsOf, wordBefore } from "./completions.ts";
import { type DraftProblem, draftProblems } from "./draftProblems.ts";
import type { Field } from "./fields.ts";
import { takeText } from "./takeText.ts";

interface Draft {
  readonly text: string;
  /** UTF-16 offset; completion looks at the word before it. */
  readonly caret: number;
  /** Place of the completion that arrows have chosen; null while none is. */
  readonly chosen: number | null;
  /** Esc closes the list before it gives up the draft. */
  readonly isListClosed: boolean;
}

export interface FormulaDraft {
  /** Null while nothing is typed and the field shows what the document has. */
  readonly draft: Draft | null;
  readonly text: string;
  readonly problems: readonly DraftProblem[];
  readonly completions: readonly Completion[];
  change(text: string, caret: number): void;
  replace(at: Span, by: string): void;
  complete(completion: Completion): void;
  /** Moves the choice among the completions; false where there are none. */
  choose(step: 1 | -1): boolean;
  closeList(): void;
  /** Makes the text an edit of the document; false, and still typing, where it has an error. */
  take(): boolean;
  /** Gives the text up and goes back to the grid. */
  leave(): void;
  /** The field lost the focus: takes the text, or says why it could not. */
  onBlur(): void;
}

const draftOf = (text: string): Draft => ({ text, caret: text.length, chosen: null, isListClosed: false });

export function useFormulaDraft(
  field: Field,
  address: CellAddress,
  input: RefObject<HTMLInputElement | null>,
  begun: string | null,
): FormulaDraft {
  const app = useAppHandle();
  const document = useApp((state) => state.document);
  const [draft, setDraft] = useState<Draft | null>(() => (begun === null ? null : draftOf(begun)));
  const isLeaving = useRef(false);

  useEffect(() => {
    if (begun === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(begun.length, begun.length);
  }, [begun, input]);

  const text = draft?.text ?? field.text;
  const typed = useDeferredValue(draft?.text ?? null);
  const problems = useMemo(
    () => (typed === null ? [] : draftProblems(app.store.getState(), field, typed)),
    [app, field.kind, field.line, typed],
  );
  const word = draft === null || draft.isListClosed ? null : wordBefore(draft.text, draft.caret);
  const wordText = word === null || field.kind === "value" ? "" : text.slice(word.start, word.end);
  const completions = useMemo(() => (wordText === "" ? [] : completionsOf(wordText, document)), [wordText, document]);

  const change = (next: string, caret: number) => setDraft({ ...draftOf(next), caret });
  const replace = ({ start, end }: Span, by: string) => {
    const caret = start + by.length;
    change(text.slice(0, start) + by + text.slice(end), caret);
    input.current?.focus();
    // The caret can be placed once the field has the new text.
    requestAnimationFrame(() => input.current?.setSelectionRange(caret, caret));
  };
  // A formula begun by `=` and left at that was not meant to take away the one that is there.
  const isLeftEmpty = ({ text: left }: Draft) => begun !== null && left.trim() === "";
  const take = () => {
    if (draft === null || isLeftEmpty(draft)) return true;
    const isTaken = takeText(app, field, address, draft.text);
    if (isTaken) setDraft(null);
    return isTaken;
  };

  return {
    draft,
    text,
    problems,
    completions,
    change,
    replace,
    complete: ({ insert }) => word !== null && replace(word, insert),
    choose(step) {
      if (draft === null || completions.length === 0) return false;
      const chosen = Math.min(completions.length - 1, Math.max(0, (draft.chosen ?? -1) + step));
      setDraft({ ...draft, chosen });
      return true;
    },
    closeList: () => draft !== null && setDraft({ ...draft, isListClosed: true }),
    take,
    leave() {
      isLeaving.current = true;
      setDraft(null);
      input.current?.blur();
      focusGrid();
      isLeaving.current = false;
    },
    onBlur() {
      if (isLeaving.current || draft === null || take()) return;
      setDraft(null);
      const [worst] = draftProblems(app.store.getState(), field, draft.text);
      notify(app, "refusal", `“${draft.text}” was not taken for ${field.line}. ${worst?.message ?? ""}`);
    },
  };
}

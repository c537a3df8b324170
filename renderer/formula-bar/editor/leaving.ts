/** How a formula gets out of hand: taken, given up, or left. A text with an error is never lost. */
import { withoutLead } from "../../../shared/formula/looseTokens.ts";
import type { App } from "../../state/app.ts";
import { notify } from "../../state/notices.ts";
import { overItsRow, resumeFormula } from "../../state/startFormula.ts";
import { draftProblems } from "../draftProblems.ts";
import { stillNamed } from "../stillNamed.ts";
import { takeText } from "../takeText.ts";
import type { EditorOptions, LeaveKey } from "./editorOptions.ts";
import type { Hand } from "./hand.ts";

export type Leaving = ReturnType<typeof createLeaving>;

export function createLeaving(app: App, at: () => EditorOptions, hand: Hand, parent: HTMLElement) {
  /** False, and still in hand, where the text has an error. */
  function take(key: LeaveKey | null = null): boolean {
    const formula = hand.formula();
    if (formula === null) return true;
    const { text } = formula;
    const { field, address, onLeave } = at();
    if (isLeftEmpty(text, at())) return giveUp(key);
    if (!takeText(app, { ...field, text: hand.saved() }, address, text, stillNamed(text, formula.pending)))
      return false;
    hand.putDown();
    if (at().place === "bar") hand.replace(withoutLead(text)); // the one over its row goes away
    onLeave(key);
    return true;
  }

  /** Puts back what the document has. */
  function giveUp(key: LeaveKey | null = null): true {
    hand.putDown();
    hand.replace(hand.saved());
    at().onLeave(key);
    return true;
  }

  return {
    take,
    giveUp,
    /** Tab leaves only what was touched: otherwise it goes through the window as everywhere. */
    byTab(key: LeaveKey): boolean {
      const formula = hand.formula();
      if (formula === null || (at().place === "bar" && formula.text === hand.saved())) return false;
      take(key);
      return true;
    },
    /** The keyboard went elsewhere. */
    byBlur(): void {
      const formula = hand.formula();
      if (formula === null || isStillThere(app, parent) || take()) return;
      const { field } = at();
      const [worst] = draftProblems(app.store.getState(), field, formula.text, formula.pending);
      const why = `“${formula.text}” was not taken for ${field.line}. ${worst?.message ?? ""}`;
      const left = overItsRow(formula);
      if (left === null) notify(app, "refusal", why);
      else notify(app, "problem", why, { label: "Go on with it", run: () => resumeFormula(app, left) });
      giveUp();
    },
  };
}

/** Begun by `=` and left at that was not meant to take away the formula that is there. */
const isLeftEmpty = (text: string, { arrowsPoint }: EditorOptions) =>
  text.trim() === "=" || (arrowsPoint && text.trim() === "");

/** The window lost the keyboard, not the formula; or what is said of it has it, or the functions it was asked for. */
function isStillThere(app: App, parent: HTMLElement): boolean {
  const isBeside = parent.parentElement?.contains(document.activeElement) ?? false;
  return !document.hasFocus() || isBeside || app.store.getState().panel === "functions";
}

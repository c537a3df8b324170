/** Point mode: while a name can come at the caret, a click on a row or an arrow key puts one there. */
import { completionStatus } from "@codemirror/autocomplete";
import type { EditorView, KeyBinding } from "@codemirror/view";
import { takesName } from "../../../shared/formula/caret.ts";
import { looseTokens } from "../../../shared/formula/looseTokens.ts";
import type { App } from "../../state/app.ts";
import type { CellAddress } from "../../state/appState.ts";
import { pointedAfter, textOfPointed } from "../pointing.ts";
import type { Hand } from "./hand.ts";
import { insertPointed, pointedSpan } from "./pointedSpan.ts";

export function createPointing(app: App, own: () => CellAddress, view: () => EditorView) {
  const caretOf = () => view().state.field(pointedSpan)?.start ?? view().state.selection.main.from;
  const textNow = () => view().state.doc.toString();
  return {
    canPoint(): boolean {
      if (view().state.field(pointedSpan) !== null) return true;
      const { from, to } = view().state.selection.main;
      const text = textNow();
      // What is selected is replaced, as by typing.
      return takesName(looseTokens(text.slice(0, from) + text.slice(to)), from);
    },
    textOf(at: CellAddress, isFixed = false): string | null {
      return textOfPointed(app.store.getState(), own(), at, { text: textNow(), caret: caretOf(), isFixed });
    },
    insert: (text: string) => insertPointed(view(), text),
  };
}

/** Arrows move what is pointed at; F4 names its period by the label or by how far away it is. F2 says whether arrows begin to point or move the caret. */
export function pointingKeys(app: App, { formula: inHand, publish }: Hand): readonly KeyBinding[] {
  let isFixed = false;
  const arrow = (key: string): KeyBinding => ({
    key,
    run(view) {
      const formula = inHand();
      if (formula === null || completionStatus(view.state) === "active") return false;
      const goesOn = formula.pointed !== null;
      if (!goesOn && !(formula.arrowsPoint && formula.editor.canPoint())) return false;
      const at = pointedAfter(app.store.getState(), formula.pointed ?? formula.address, key);
      if (!goesOn) isFixed = false;
      if (at !== null) formula.editor.point(at, isFixed);
      return true;
    },
  });
  return [
    ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map(arrow),
    {
      key: "F4",
      run() {
        const formula = inHand();
        if (formula === null || formula.pointed === null) return false;
        isFixed = !isFixed;
        formula.editor.point(formula.pointed, isFixed);
        return true;
      },
    },
    {
      key: "F2",
      run() {
        const formula = inHand();
        if (formula !== null) publish({ arrowsPoint: !formula.arrowsPoint });
        return true;
      },
    },
  ];
}

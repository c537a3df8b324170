/**
 * The colours of a formula, from our own lexer: functions, names, numbers and
 * texts; and each line that it names in the colour, and with the number, that
 * the line's row has in the grid while the formula is typed.
 */
import type { Range } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Token } from "../../../shared/formula/lexer.ts";
import { looseTokens } from "../../../shared/formula/looseTokens.ts";
import { isLineName } from "../../../shared/formula/references.ts";
import { referenceClass } from "../references.ts";

export const colours = (isLine: (name: string) => boolean) =>
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      constructor(view: EditorView) {
        this.decorations = decorated(view, isLine);
      }
      update({ docChanged, view }: ViewUpdate) {
        if (docChanged) this.decorations = decorated(view, isLine);
      }
    },
    { decorations: ({ decorations }) => decorations },
  );

function decorated(view: EditorView, isLine: (name: string) => boolean): DecorationSet {
  const tokens = looseTokens(view.state.doc.toString());
  const numbers = new Map<string, number>();
  const marks: Range<Decoration>[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isLineName(tokens, index) && isLine(token.text) && !numbers.has(token.text))
      numbers.set(token.text, numbers.size + 1);
    const mark = markOf(token, tokens[index + 1]?.text === "(", numbers.get(token.text));
    if (mark !== null) marks.push(mark.range(token.at.start, token.at.end));
  }
  return Decoration.set(marks);
}

function markOf({ kind }: Token, isCalled: boolean, number: number | undefined): Decoration | null {
  if (kind === "sign" || kind === "word") return null;
  if (kind !== "name") return Decoration.mark({ class: `syntax-${kind}` });
  if (isCalled || number === undefined) return Decoration.mark({ class: isCalled ? "syntax-function" : "syntax-name" });
  const attributes = { "data-reference": String(number) };
  return Decoration.mark({ class: `syntax-name ${referenceClass(number)}`, attributes });
}

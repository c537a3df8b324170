/** What is wrong with the text, where it stands, for CodeMirror to underline and to say on hover, with what would put it right. */
import type { Diagnostic } from "@codemirror/lint";
import type { Assessed } from "../assess.ts";

/** None of a text that was typed on since it was looked at. */
export function lintOf(assessed: Assessed | null, text: string): readonly Diagnostic[] {
  if (assessed === null || assessed.text !== text) return [];
  return assessed.problems.flatMap(({ at, severity, message, fixes }): Diagnostic[] => {
    if (at === null) return [];
    const actions = fixes.map(({ label, changes, edits }) => ({
      name: label,
      apply: () => assessed.formula.editor.change(changes, edits),
    }));
    const to = Math.min(text.length, at.end);
    return [{ from: at.start, to, severity, message, actions, markClass: `syntax-${severity}` }];
  });
}

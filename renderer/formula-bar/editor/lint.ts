/** What is wrong with the text, where it stands, for CodeMirror to underline and to say on hover. */
import type { Diagnostic } from "@codemirror/lint";
import type { Assessed } from "../useAssessment.ts";

/** None of a text that was typed on since it was looked at. */
export function lintOf(assessed: Assessed | null, text: string): readonly Diagnostic[] {
  if (assessed === null || assessed.text !== text) return [];
  return assessed.problems.flatMap(({ at, severity, message }): Diagnostic[] =>
    at === null
      ? []
      : [{ from: at.start, to: Math.min(text.length, at.end), severity, message, markClass: `syntax-${severity}` }],
  );
}

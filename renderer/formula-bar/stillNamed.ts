/** The lines that a fix brought and whose names were taken out of the text again stay out of the model. */
import { namesIn } from "../../shared/analysis/draft/assessDraft.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";

export function stillNamed(text: string, pending: readonly Edit[]): readonly Edit[] {
  const names = new Set(namesIn(text));
  return pending.filter((edit) => {
    if (edit.kind === "add-line") return names.has(edit.line.name);
    return edit.kind === "set-values" ? names.has(edit.line) : true;
  });
}

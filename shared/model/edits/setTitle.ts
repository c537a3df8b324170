/** The title and the note of the model. */
import { succeed } from "../../result.ts";
import type { DocumentDraft, Outcome } from "./draft.ts";
import { setText } from "./setText.ts";
import { checkedText } from "./texts.ts";

export interface SetTitle {
  readonly kind: "set-title";
  readonly title: string;
}

export interface SetNote {
  readonly kind: "set-note";
  /** Null takes it away. */
  readonly note: string | null;
}

export function setTitle(draft: DocumentDraft, { title }: SetTitle): Outcome {
  const checked = checkedText(title, "title");
  if (!checked.ok) return checked;
  draft.title = checked.value;
  return succeed(`Call the model ${title}`);
}

export function setNote(draft: DocumentDraft, { note }: SetNote): Outcome {
  const done = setText(draft, "note", note);
  return done.ok ? succeed("Change the note of the model") : done;
}

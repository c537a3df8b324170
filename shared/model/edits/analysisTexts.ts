/** What an analysis is called and what is noted of it; what it asks stays. */
import { succeed } from "../../result.ts";
import { placeOfAnalysis } from "./analyses.ts";
import type { DocumentDraft, Outcome } from "./draft.ts";
import { setText } from "./setText.ts";
import { checkedText } from "./texts.ts";

export interface LabelAnalysis {
  readonly kind: "label-analysis";
  readonly analysis: string;
  readonly label: string;
}

export interface NoteAnalysis {
  readonly kind: "note-analysis";
  readonly analysis: string;
  /** Null takes it away. */
  readonly note: string | null;
}

export function labelAnalysis(draft: DocumentDraft, { analysis: name, label }: LabelAnalysis): Outcome {
  const place = placeOfAnalysis(draft, name);
  if (!place.ok) return place;
  const checked = checkedText(label, "label");
  if (!checked.ok) return checked;
  const analysis = draft.analyses![place.value]!;
  const before = analysis.label;
  analysis.label = checked.value;
  return succeed(`Call ${before} ${label}`);
}

export function noteAnalysis(draft: DocumentDraft, { analysis: name, note }: NoteAnalysis): Outcome {
  const place = placeOfAnalysis(draft, name);
  if (!place.ok) return place;
  const analysis = draft.analyses![place.value]!;
  const done = setText(analysis, "note", note);
  return done.ok ? succeed(`Change the note of ${analysis.label}`) : done;
}

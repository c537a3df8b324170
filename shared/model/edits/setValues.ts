import { succeed } from "../../result.ts";
import type { Values } from "../document.ts";
import { asItStands, type DocumentDraft, type Outcome, placeOfLine } from "./draft.ts";
import { replaceValues } from "./replaceValues.ts";

/** All that is typed into a line in the base, in its unit; null clears the line. */
export interface SetValues {
  readonly kind: "set-values";
  readonly line: string;
  readonly values: Values | null;
}

export function setValues(draft: DocumentDraft, { line: name, values }: SetValues): Outcome {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  const done = replaceValues(asItStands(draft), line, values);
  return done.ok ? succeed(values === null ? `Clear ${line.label}` : `Set ${line.label}`) : done;
}

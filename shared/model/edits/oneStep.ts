import type { Edit } from "./edit.ts";

/** Edits as one step of the history: one alone as it is, several under a label; null where there is none. */
export function oneStep(label: string, edits: readonly Edit[]): Edit | null {
  const [only, ...others] = edits;
  if (only === undefined) return null;
  return others.length === 0 ? only : { kind: "together", label, edits };
}

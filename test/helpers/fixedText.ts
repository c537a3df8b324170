import type { Fix } from "../../shared/analysis/fixes/fix.ts";

/** A text as a fix leaves it; its changes are in the order of the text and never overlap. */
export function fixedText(text: string, { changes }: Pick<Fix, "changes">): string {
  return changes.toReversed().reduce((left, { at, by }) => left.slice(0, at.start) + by + left.slice(at.end), text);
}

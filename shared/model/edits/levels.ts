/** How deep lines stand in the outline of their section. */
import { fail, succeed } from "../../result.ts";
import { type DocumentDraft, labelOfLines, linesOf, type Outcome } from "./draft.ts";
import { limits } from "./limits.ts";

export interface GroupLines {
  readonly kind: "group-lines";
  readonly lines: readonly string[];
}

/** Those at the top stay there. */
export interface UngroupLines {
  readonly kind: "ungroup-lines";
  readonly lines: readonly string[];
}

export function groupLines(draft: DocumentDraft, { lines: names }: GroupLines): Outcome {
  const lines = linesOf(draft, names);
  if (!lines.ok) return lines;
  for (const line of lines.value) {
    const level = line.level ?? 0;
    if (level >= limits.level) return fail({ code: "too-deep", label: line.label, limit: limits.level });
    line.level = level + 1;
  }
  return succeed(`Group ${labelOfLines(lines.value)}`);
}

export function ungroupLines(draft: DocumentDraft, { lines: names }: UngroupLines): Outcome {
  const lines = linesOf(draft, names);
  if (!lines.ok) return lines;
  for (const line of lines.value) {
    const level = (line.level ?? 0) - 1;
    if (level > 0) line.level = level;
    else delete line.level;
  }
  return succeed(`Ungroup ${labelOfLines(lines.value)}`);
}

/** Where a cell is, in words. */
import type { LiveModel } from "../../engine/live.ts";
import { memberLabels } from "../../model/lines.ts";
import { periodLabels } from "../../model/timeline.ts";
import type { TraceCell } from "./traceCell.ts";

/** `CoreWeave DDTL 1.0, 2025`; nothing where a line has one cell only. */
export function placeText(live: LiveModel, { line, member, period }: TraceCell): string {
  const { document, lines } = live.compiled;
  const compiled = lines.get(line);
  if (compiled === undefined) return "";
  const memberText = member === null ? "" : memberLabels(document, compiled.line)[member];
  const periodText = period === null || !compiled.isTimed ? "" : periodLabels(document.timeline)[period];
  return [memberText, periodText].filter(Boolean).join(", ");
}

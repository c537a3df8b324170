import { fail, type Result, succeed } from "../../result.ts";
import type { Change, Document } from "../document.ts";
import { isByLists, memberKeys } from "../lines.ts";
import { periodIndex } from "../timeline.ts";
import { type DocumentDraft, placeOfLine } from "./draft.ts";
import type { EditProblem } from "./problems.ts";

/** Whether the line, the members, the period and the numbers fit this document. */
export function checkedChange(
  draft: DocumentDraft,
  { line: name, members, period, to }: Change,
): Result<null, EditProblem> {
  const place = placeOfLine(draft, name);
  if (!place.ok) return place;
  const { line } = place.value;
  if (members !== undefined && !(isByLists(line) && memberKeys(draft as Document, line).includes(members)))
    return fail({ code: "not-there", what: "member", name: members });
  if (period !== undefined && periodIndex(draft.timeline, period) === null)
    return fail({ code: "not-there", what: "period", name: period });
  const entries = typeof to === "number" ? [to] : to;
  const wrong = entries.find((entry) => entry !== null && !Number.isFinite(entry));
  if (wrong !== undefined) return fail({ code: "not-finite", value: String(wrong) });
  const isFitting = typeof to === "number" || (period === undefined && to.length === draft.timeline.periods);
  return isFitting ? succeed(null) : fail({ code: "bad-series" });
}

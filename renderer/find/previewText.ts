/** What replacing everything would do, in a sentence or two. */
import { counted } from "../../shared/model/counted.ts";
import type { ReplacePreview } from "../../shared/model/edits/replacePreview.ts";
import type { Found } from "../../shared/model/find.ts";

export function previewText(found: readonly Found[], { following, unread }: ReplacePreview): string {
  const renamed = found.filter(({ place }) => place.field === "name").length;
  const parts = [
    renamed === 0 ? "" : `Renames ${counted(renamed, "thing")}`,
    found.length === renamed
      ? ""
      : `${renamed === 0 ? "Changes" : "changes"} ${counted(found.length - renamed, "text")}`,
    following.length === 0 ? "" : `${counted(following.length, "formula")} more follow the names: ${listed(following)}`,
  ].filter((part) => part !== "");
  const warning = unread.length === 0 ? "" : ` Not readable afterwards: the formulas of ${listed(unread)}.`;
  return `${parts.join("; ")}.${warning}`;
}

const most = 3;

function listed(labels: readonly string[]): string {
  const rest = labels.length - most;
  const shown = labels.slice(0, most).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** What a person types in the unit's column. */
import type { App } from "../state/app.ts";
import type { GridRow } from "../state/gridTypes.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";
import { unitComplaint } from "./unitComplaint.ts";

/** False, and nothing changed, where the text is no unit; the person is told why. */
export function typeUnit(app: App, row: GridRow, text: string): boolean {
  const unit = text.trim();
  if (row.kind !== "line" || unit === row.line.unit) return true;
  const complaint = unitComplaint(unit);
  if (complaint === null) return perform(app, { kind: "set-line", line: row.line.name, fields: { unit } });
  notify(app, "refusal", complaint);
  return false;
}

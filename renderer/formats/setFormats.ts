/** The looks of the selected lines' numbers, changed as one step. */
import type { Line } from "../../shared/model/document.ts";
import type { Edit } from "../../shared/model/edits/applyEdit.ts";
import type { FormatFields } from "../../shared/model/edits/formats.ts";
import { findLine } from "../../shared/model/lines.ts";
import { decimalsOf } from "../../shared/model/numberFormat.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";
import { selectedLines } from "../state/ranges.ts";

type Known = Pick<AppState, "document" | "rows" | "ranges">;

/** Top to bottom: the lines that any range touches. */
export const linesToFormat = (state: Known): readonly Line[] =>
  selectedLines(state).flatMap((name) => findLine(state.document, name) ?? []);

/** False, and the person told why, where the format was refused. */
export function setFormats(app: App, fields: FormatFields): boolean {
  const lines = linesToFormat(app.store.getState()).map(({ name }) => name);
  return perform(app, { kind: "set-format", lines, format: fields });
}

/** A digit more or less after the point, each line counting from what it shows now. */
export function stepDecimals(app: App, step: 1 | -1): void {
  const edits = decimalsEdits(linesToFormat(app.store.getState()), step);
  if (edits.length > 0) perform(app, { kind: "together", label: step > 0 ? "More decimals" : "Fewer decimals", edits });
  else
    notify(app, "info", step > 0 ? "Ten digits after the point are the most." : "There are no decimals left to hide.");
}

const most = 10;

/** One edit for each number of decimals there is; none for lines that are at the end already. */
export function decimalsEdits(lines: readonly Line[], step: 1 | -1): readonly Edit[] {
  const byDecimals = Map.groupBy(lines, (line) => decimalsOf(line) + step);
  return [...byDecimals]
    .filter(([decimals]) => decimals >= 0 && decimals <= most)
    .map(([decimals, group]) => ({
      kind: "set-format",
      lines: group.map(({ name }) => name),
      format: { decimals },
    }));
}

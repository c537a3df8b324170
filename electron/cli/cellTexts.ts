import type { LiveModel } from "../../shared/engine/live.ts";
import type { Document, Line } from "../../shared/model/document.ts";
import { cellText } from "../../shared/model/numberFormat.ts";
import { periodLabels } from "../../shared/model/timeline.ts";
import { type Answers, failedCells, type Values } from "./answers.ts";

/** A row of a line as a table shows it: in its format, blank where empty, "error" where it failed. */
export type CellTexts = (line: Line, item: string | null, values: Values) => readonly string[];

/** A line with one number for all periods has one text. */
export function cellTexts(document: Document, live: LiveModel, answers: Answers): CellTexts {
  const periods = periodLabels(document.timeline);
  const isFailed = failedCells(answers);
  return (line, item, values) => {
    const isTimed = live.compiled.lines.get(line.name)?.isTimed ?? true;
    return (isTimed ? values : values.slice(0, 1)).map((value, index) => {
      if (value !== null) return cellText(value, line);
      return isFailed(line.name, item, periods[index]!) ? "error" : "";
    });
  };
}

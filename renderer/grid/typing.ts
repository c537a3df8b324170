/** Takes what was typed in a cell's editor. */
import type { App } from "../state/app.ts";
import type { LineRow } from "../state/gridTypes.ts";
import { typeIntoCell } from "../state/typeIntoCell.ts";
import { editedText } from "./cells.ts";

/** False where the text was refused, which the person has then been told. A text left as it was types nothing. */
export function takeTyped(app: App, row: LineRow, period: number, text: string): boolean {
  if (text === editedText(app.store.getState(), row, period)) return true;
  return typeIntoCell(app, { line: row.line.name, member: row.member, period }, text);
}

/** Turns the text of the formula bar into an edit of the document. */
import type { App } from "../state/app.ts";
import type { CellAddress } from "../state/appState.ts";
import { edit } from "../state/edit.ts";
import { typeIntoCell } from "../state/typeIntoCell.ts";
import { draftProblems, formulaEdit } from "./draftProblems.ts";
import type { Field } from "./fields.ts";

/** False, and nothing changed, where the text has an error. */
export function takeText(app: App, field: Field, address: CellAddress, text: string): boolean {
  if (text === field.text) return true;
  if (draftProblems(app.store.getState(), field, text).some(({ severity }) => severity === "error")) return false;
  const change = formulaEdit(field, text);
  return change === null ? typeIntoCell(app, address, text) : edit(app, change).ok;
}

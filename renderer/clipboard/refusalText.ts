/** The cells that could not be pasted, in words: nothing was pasted, and nothing is lost. */
import type { PasteRefusal } from "../../shared/exchange/paste/pasteQuestions.ts";
import { counted } from "../../shared/model/counted.ts";

const mostTold = 4;

export function refusalText(refusals: readonly PasteRefusal[]): string {
  const told = refusals
    .slice(0, mostTold)
    .map(({ row, column, message }) => `row ${row + 1}, column ${column + 1}: ${message}`);
  const rest = refusals.length - told.length;
  const more = rest === 0 ? "" : ` And ${counted(rest, "more cell")}.`;
  return `Nothing was pasted. In the block, ${told.join(" ")}${more}`;
}

/**
 * Pasting over what is selected. What must be asked is asked one question after
 * another, each answer planning anew; only when none is left is anything changed,
 * in one step.
 */
import type { SheetBlock } from "../../shared/exchange/clipboard/sheetBlock.ts";
import { type PasteOptions, plainPaste } from "../../shared/exchange/paste/pasteOptions.ts";
import type { PasteTarget } from "../../shared/exchange/paste/pasteTarget.ts";
import { type PastePlan, planPaste } from "../../shared/exchange/paste/planPaste.ts";
import { withUnitColumn } from "../../shared/exchange/paste/unitColumn.ts";
import type { Edit } from "../../shared/model/edits/edit.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { edit } from "../state/edit.ts";
import { ask, notify } from "../state/notices.ts";
import { columnOf, setRanges } from "../state/ranges.ts";
import { pasteQuestion } from "./pasteQuestion.ts";
import { refusalText } from "./refusalText.ts";
import { selectedRectangle } from "./selectedRectangle.ts";
import { targetRows } from "./targetRows.ts";

/** Says so where there is nothing to paste, or nowhere. */
export function pasteBlock(app: App, block: SheetBlock, options: PasteOptions = plainPaste): void {
  const target = pasteTarget(app.store.getState(), widthOf(block, options));
  if (target === null) notify(app, "info", "Select the cell to paste into.");
  else if (block.rows.length === 0) notify(app, "info", "There is nothing on the clipboard that a grid can take.");
  else
    follow(app, planPaste(target, shapedFor(target, block, options), withNewLines(target, options)), (answers) =>
      pasteBlock(app, block, { ...options, ...answers }),
    );
}

/** Who pastes where no line is yet wants lines. */
const withNewLines = ({ newLinesIn }: PasteTarget, options: PasteOptions): PasteOptions =>
  newLinesIn === undefined ? options : { ...options, newLines: "add" };

const shapedFor = ({ newLinesIn, from }: PasteTarget, block: SheetBlock, { isTransposed }: PasteOptions): SheetBlock =>
  newLinesIn !== undefined && from === -columnOf(0) && !isTransposed ? withUnitColumn(block) : block;

const widthOf = ({ rows }: SheetBlock, { isTransposed }: PasteOptions): number =>
  isTransposed ? rows.length : (rows[0]?.length ?? 0);

/**
 * Null where nothing is selected. A block narrower than whole rows that are
 * selected is meant for their numbers, and not for their labels. New lines come once, however much of the row below the last is selected.
 */
export function pasteTarget(state: AppState, width: number): PasteTarget | null {
  const selected = selectedRectangle(state);
  if (selected === null) return null;
  const { top, bottom, left, right } = selected;
  const firstPeriod = columnOf(0);
  const isNew = state.rows[top]?.kind === "new";
  const isForNumbers = !isNew && right >= firstPeriod && width < right - left + 1;
  return {
    document: state.document,
    scenario: state.scenario,
    ...rowsFrom(state, top),
    rowCount: isNew ? 1 : bottom - top + 1,
    from: (isForNumbers ? Math.max(left, firstPeriod) : left) - firstPeriod,
    to: (isNew ? left : right) - firstPeriod,
  };
}

/** Rows that are no lines yet take nothing, but a block that begins at one is all new lines of its section. */
function rowsFrom(state: AppState, top: number): Pick<PasteTarget, "rows" | "newLinesIn"> {
  const first = state.rows[top];
  if (first?.kind === "new" && first.section !== null) return { rows: [], newLinesIn: first.section };
  const rows = targetRows(state).filter((_, index) => index >= top && state.rows[index]?.kind !== "new");
  return { rows };
}

function follow(app: App, plan: PastePlan, again: (answers: Partial<PasteOptions>) => void): void {
  const [question] = plan.questions;
  if (plan.refusals.length > 0) notify(app, "problem", refusalText(plan.refusals));
  else if (question !== undefined) ask(app, pasteQuestion(question, again));
  else if (plan.edit !== null) perform(app, plan.edit, plan.covers);
}

function perform(app: App, change: Edit, covers: PastePlan["covers"]): void {
  const { top } = selectedRectangle(app.store.getState())!;
  const done = edit(app, change);
  if (done.ok) selectPasted(app, top, covers);
  else notify(app, "problem", editProblemSentence(done.problems[0]!));
}

function selectPasted(app: App, top: number, { rowCount, from, to }: PastePlan["covers"]): void {
  const rows = app.store
    .getState()
    .rows.slice(top)
    .filter(({ kind }) => kind !== "new");
  const [first, last] = [rows[0], rows[rowCount - 1]];
  if (first === undefined || last === undefined) return;
  const anchor = { rowId: first.id, column: columnOf(0) + from };
  setRanges(app, [{ anchor, head: { rowId: last.id, column: columnOf(0) + to } }]);
}

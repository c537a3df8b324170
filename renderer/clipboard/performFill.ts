/** Carries out a fill, asking first where it would hide formulas. */
import { type FillRequest, planFill } from "../../shared/exchange/fill/planFill.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { Rectangle } from "../spreadsheet/range.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";
import { ask, notify } from "../state/notices.ts";
import { columnOf, periodOf } from "../state/ranges.ts";
import { pasteQuestion } from "./pasteQuestion.ts";
import { numberIn, rowsToFill } from "./targetRows.ts";

/** What every fill of the grid goes by. */
export function fillPlace(app: App): Pick<FillRequest, "document" | "scenario" | "rows" | "numberAt"> {
  const state = app.store.getState();
  return { document: state.document, scenario: state.scenario, rows: rowsToFill(state), numberAt: numberIn(state) };
}

/** `onDone` once the numbers stand there, be it after a question. */
export function performFill(app: App, request: FillRequest, onDone: () => void = () => {}): void {
  const { edit: change, questions, refusals } = planFill(request);
  const [refusal] = refusals;
  const [question] = questions;
  if (refusal !== undefined) notify(app, "problem", refusal);
  else if (question !== undefined) {
    const again = ({ overCalculations = null }: Partial<Pick<FillRequest, "overCalculations">>) =>
      performFill(app, { ...request, overCalculations }, onDone);
    ask(app, { ...pasteQuestion(question, again), title: "Fill over calculations?" });
  } else if (change !== null) {
    const done = edit(app, change);
    if (done.ok) onDone();
    else notify(app, "problem", editProblemSentence(done.problems[0]!));
  }
}

/** The rows and periods of a rectangle of the grid. Null for labels and units alone, which are not filled. */
export function areaOf({ top, bottom, left, right }: Rectangle): FillRequest["seed"] | null {
  const to = periodOf(right);
  const from = periodOf(Math.max(left, columnOf(0)));
  return to === null || from === null ? null : { rows: { from: top, to: bottom }, periods: { from, to } };
}

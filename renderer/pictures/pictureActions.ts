/** Figures and charts from what is selected. */
import type { Edit } from "../../shared/model/edits/applyEdit.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import { chartEdit, figureOf, hasFigure } from "../../shared/model/edits/showCell.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";
import { notify } from "../state/notices.ts";

/** The selected cell, at the end of the strip. */
export function showInHeadline(app: App): void {
  const { document, compiled, selection } = app.store.getState();
  const known = selection === null ? undefined : compiled.lines.get(selection.line);
  if (selection === null || known === undefined) return;
  // A line with one number for all periods has no period to be called by.
  const period = known.isTimed ? selection.period : null;
  const figure = figureOf(document, { line: known.line, member: selection.member, period });
  if (hasFigure(document, figure)) notify(app, "info", `“${figure.label}” is in the headline already.`);
  else take(app, { kind: "add-figure", figure, at: document.headline.length });
}

/** The selected line, in a chart of its unit. */
export function showInChart(app: App): void {
  const { document, compiled, selection } = app.store.getState();
  const known = selection === null ? undefined : compiled.lines.get(selection.line);
  if (known === undefined) return;
  const { label } = known.line;
  const change = chartEdit(document, known.line);
  if (change === null) notify(app, "info", `“${label}” is in a chart already.`);
  else if (take(app, change)) notify(app, "info", `“${label}” is in a chart on the right.`);
}

/** Whether it could be done; where not, the person is told why. */
function take(app: App, change: Edit): boolean {
  const done = edit(app, change);
  if (!done.ok) notify(app, "warning", editProblemSentence(done.problems[0]!));
  return done.ok;
}

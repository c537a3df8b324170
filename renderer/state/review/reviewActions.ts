/** Moving among findings, and mending what they are about. */
import type { Finding, FindingKind, Fix } from "../../../shared/analysis/review/finding.ts";
import { fixEdit } from "../../../shared/analysis/review/fixEdit.ts";
import { reviewModel } from "../../../shared/analysis/review/reviewModel.ts";
import type { App } from "../app.ts";
import { goToCell } from "../goToCell.ts";
import { notify } from "../notices.ts";
import { perform } from "../perform.ts";
import { showView } from "../view.ts";
import { foldsOf } from "./folds.ts";
import type { ReviewState } from "./reviewState.ts";
import { shownFindings } from "./shownFindings.ts";

const set = (app: App, part: Partial<ReviewState>): void =>
  app.store.setState(({ review }) => ({ review: { ...review, ...part } }));

/** Shows the review, with findings of one kind only or of all. */
export function showReview(app: App, kind: FindingKind | null): void {
  set(app, { kind, query: "", at: null });
  showView(app, "review");
}

/** Shows the review at a finding, among those of every kind. */
export function showFinding(app: App, { id }: Finding): void {
  set(app, { kind: null, query: "", at: id });
  showView(app, "review");
}

export const showKind = (app: App, kind: FindingKind | null): void => set(app, { kind, at: null });
export const searchFindings = (app: App, query: string): void => set(app, { query, at: null });
export const standAt = (app: App, { id }: Finding): void => set(app, { at: id });

/** Goes to the cell that a finding is about; one about no line stays in the review. */
export function goToFinding(app: App, finding: Finding): void {
  standAt(app, finding);
  if (finding.cell === null) showView(app, "review");
  else goToCell(app, finding.cell);
}

/** The next of the findings that are shown, or the one before; after the last comes the first. */
export function stepFinding(app: App, by: 1 | -1): void {
  const findings = shownFindings(app.store.getState());
  const { at } = app.store.getState().review;
  const index = findings.findIndex(({ id }) => id === at);
  const from = index === -1 && by === -1 ? 0 : index;
  const next = findings[(from + by + findings.length) % findings.length];
  if (next === undefined) notify(app, "info", "The review finds nothing.");
  else goToFinding(app, next);
}

/** Mends what the finding is about, as it is now: what was found a moment ago may have changed since. */
export function applyFix(app: App, id: string): void {
  const state = app.store.getState();
  const fix = currentFindings(app).find((finding) => finding.id === id)?.fix ?? null;
  const change = fix === null ? null : fixEdit(state.document, fix);
  if (change !== null) perform(app, change);
}

function currentFindings(app: App): readonly Finding[] {
  const state = app.store.getState();
  const { findings, version } = state.review;
  return findings !== null && version === state.version ? findings : reviewModel(state.live, foldsOf(state));
}

/** Whether it was taken; where not, the person is told why. */
export function writeSource(app: App, { line }: Extract<Fix, { kind: "write-source" }>, source: string): boolean {
  return perform(app, { kind: "set-line", line, fields: { source } });
}

/**
 * Periods that stay in sight beside the names: all up to the one that is named.
 *
 * Kept in the settings by the model's title, and not in its file: how much a
 * screen can spare is the person's business, and looking at a model must not
 * change it. The title, because it is all that a file without a path, a copy
 * and the next version of a model have in common.
 */
import { periodLabels } from "../../shared/model/timeline.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { notify } from "../state/notices.ts";
import { changeSettings } from "../state/settings.ts";

type Known = Pick<AppState, "document" | "settings">;

/** How many periods are frozen; none where the timeline no longer has the one that was named. */
export function frozenCount({ document, settings }: Known): number {
  const label = settings.frozenPeriods[document.title.slice(0, 200)];
  return label === undefined ? 0 : periodLabels(document.timeline).indexOf(label) + 1;
}

/** How many of them are pinned now: while formulas are shown none is, because one is written over all periods of its row. */
export const pinnedCount = (state: Known & Pick<AppState, "showFormulas">): number =>
  state.showFormulas ? 0 : frozenCount(state);

/** Up to the period of the active cell. */
export function freezeHere(app: App): void {
  const { selection } = app.store.getState();
  if (selection === null || selection.period === null)
    notify(app, "info", "Select a cell of the last period that should stay in sight.");
  else freezeUpTo(app, selection.period);
}

export function freezeActuals(app: App): void {
  const { actuals } = app.store.getState().document.timeline;
  if (actuals === 0) notify(app, "info", "This model has no actuals.");
  else freezeUpTo(app, actuals - 1);
}

export const unfreeze = (app: App): void => keep(app, null);

function freezeUpTo(app: App, period: number): void {
  const { timeline } = app.store.getState().document;
  if (period === timeline.periods - 1)
    notify(app, "info", "Nothing would be left to scroll: choose an earlier period.");
  else keep(app, periodLabels(timeline)[period]!);
}

/** Titles beyond these are of models nobody has looked at for long. */
const mostTitles = 100;

function keep(app: App, label: string | null): void {
  const { document, settings } = app.store.getState();
  const title = document.title.slice(0, 200);
  const others = Object.entries(settings.frozenPeriods).filter(([known]) => known !== title);
  const all = label === null ? others : [...others, [title, label] as const];
  void changeSettings(app, { frozenPeriods: Object.fromEntries(all.slice(-mostTitles)) });
}

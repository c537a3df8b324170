/** Finding and replacing: opens the panel, steps from hit to hit, replaces one or all. */
import { counted } from "../../shared/model/counted.ts";
import { replaceEdits } from "../../shared/model/edits/replaceEdits.ts";
import { foundAt, hitAfterReplacing } from "../../shared/model/findHits.ts";
import { focusGrid } from "../grid/focusGrid.ts";
import type { App } from "../state/app.ts";
import type { Asked, FindState } from "../state/findState.ts";
import { notify } from "../state/notices.ts";
import { perform } from "../state/perform.ts";
import { focusFind } from "./focusFind.ts";
import { openPlace, showPlace } from "./goToPlace.ts";
import { foundNow } from "./hitsOfState.ts";

const change = (app: App, part: Partial<FindState>): void =>
  app.store.setState(({ find }) => ({ find: { ...find, ...part } }));

export function openFind(app: App, isReplacing: boolean): void {
  change(app, { isOpen: true, isReplacing });
  focusFind();
}

/** The keyboard goes back to the grid. */
export function closeFind(app: App): void {
  change(app, { isOpen: false, isAtReplacement: false });
  focusGrid();
}

/** Another question begins before its first hit. */
export function askFor(app: App, part: Partial<Asked>): void {
  const { asked } = app.store.getState().find;
  change(app, { asked: { ...asked, ...part }, at: null });
}

export const replaceWith = (app: App, replacement: string): void => change(app, { replacement });

export const goToReplacement = (app: App, isAtReplacement: boolean): void => change(app, { isAtReplacement });

/** To the next hit or the one before, from the last to the first. Opens the panel where nothing is asked for yet. */
export function stepFind(app: App, by: 1 | -1): void {
  const state = app.store.getState();
  const { hits } = foundNow(state);
  const { at, asked, isReplacing } = state.find;
  if (asked.query === "") openFind(app, isReplacing);
  if (hits.length === 0) return;
  goToHit(app, at === null ? (by === 1 ? 0 : hits.length - 1) : (at + by + hits.length) % hits.length);
}

export function goToHit(app: App, at: number): void {
  change(app, { at });
  const hit = foundNow(app.store.getState()).hits[at];
  if (hit !== undefined) showPlace(app, hit.place);
}

/** Goes to the hit, and opens the dialog of what is no cell. */
export function openHit(app: App, at: number): void {
  change(app, { at });
  const hit = foundNow(app.store.getState()).hits[at];
  if (hit !== undefined) openPlace(app, hit.place);
}

/** The hit that was gone to, and on to the next; before the first, only to the first. */
export function replaceOne(app: App): void {
  const state = app.store.getState();
  const { hits } = foundNow(state);
  const { at, replacement } = state.find;
  const hit = at === null ? undefined : hits[at];
  if (at === null || hit === undefined) {
    stepFind(app, 1);
    return;
  }
  if (!perform(app, replaceEdits([foundAt(hit)], replacement))) return;
  const after = foundNow(app.store.getState()).hits;
  if (after.length === 0) change(app, { at: null });
  else goToHit(app, hitAfterReplacing(hits, at, replacement, after));
}

/** One step of the history. */
export function replaceAll(app: App): void {
  const state = app.store.getState();
  const { found, hits } = foundNow(state);
  if (hits.length === 0 || !perform(app, replaceEdits(found, state.find.replacement))) return;
  change(app, { at: null });
  notify(app, "info", `${counted(hits.length, "place")} replaced.`);
}

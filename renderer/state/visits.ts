/** The cells a person jumped away from, for going back to them and forward again, as pages of a browser. */
import { findLine } from "../../shared/model/lines.ts";
import type { AppState, CellAddress, WithStore } from "./appState.ts";
import { isSameCell } from "./isSameCell.ts";

/** Nobody goes back further, and the list is to stay small. */
const mostKept = 100;

/** To be called before a jump from the cell that is selected now to another. */
export function leaveFor(app: WithStore, next: CellAddress): void {
  const { selection, visits } = app.store.getState();
  if (selection === null || isSameCell(selection, next)) return;
  app.store.setState({ visits: { past: [...visits.past, selection].slice(-mostKept), future: [] } });
}

export const canGoBack = (state: AppState): boolean => state.visits.past.some((cell) => isThere(state, cell));
export const canGoForward = (state: AppState): boolean => state.visits.future.some((cell) => isThere(state, cell));

/** The last cell that is still there, what is selected kept for going forward; null where there is none. */
export function stepBack(app: WithStore): CellAddress | null {
  const state = app.store.getState();
  const { past, future } = state.visits;
  const index = past.findLastIndex((cell) => isThere(state, cell));
  if (index === -1) return null;
  const visits = { past: past.slice(0, index), future: [...here(state), ...future] };
  app.store.setState({ visits });
  return past[index]!;
}

export function stepForward(app: WithStore): CellAddress | null {
  const state = app.store.getState();
  const { past, future } = state.visits;
  const index = future.findIndex((cell) => isThere(state, cell));
  if (index === -1) return null;
  app.store.setState({ visits: { past: [...past, ...here(state)], future: future.slice(index + 1) } });
  return future[index]!;
}

const here = ({ selection }: AppState): readonly CellAddress[] => (selection === null ? [] : [selection]);

/** A line may have been deleted since, a member or a period too. */
function isThere({ document, compiled }: AppState, { line, member, period }: CellAddress): boolean {
  const members = compiled.lines.get(line)?.memberKeys.length ?? 0;
  return (
    findLine(document, line) !== undefined &&
    (member === null || member < members) &&
    (period === null || period < document.timeline.periods)
  );
}

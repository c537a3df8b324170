/** Goes along the trace from the selected cell: at once where there is one way, by choice where there are several. */
import { fedBy, feeding, leadsTo, type Step } from "../../shared/analysis/trace/feeds.ts";
import type { App } from "../state/app.ts";
import type { AppState } from "../state/appState.ts";
import { goToCell } from "../state/goToCell.ts";
import { notify } from "../state/notices.ts";
import { openPanel } from "../state/panel.ts";
import type { Direction } from "./stepNodes.ts";

/** More ways than this nobody reads; the trace itself has them all. */
const mostWays = 200;

export function stepsFrom(
  { live, selection }: Pick<AppState, "live" | "selection">,
  direction: Direction,
): readonly Step[] {
  if (selection === null) return [];
  const steps = direction === "up" ? fedBy(live, selection)[Symbol.iterator]() : feeding(live, selection);
  const found: Step[] = [];
  for (let next = steps.next(); next.done !== true && found.length < mostWays; next = steps.next())
    found.push(next.value);
  return found;
}

export function followTrace(app: App, direction: Direction): void {
  const state = app.store.getState();
  const { selection } = state;
  if (selection === null) return;
  const [first, ...others] = stepsFrom(state, direction);
  if (first === undefined) notify(app, "info", nothing[direction]);
  else if (others.length === 0) goToCell(app, leadsTo(first, selection));
  else openPanel(app, direction === "up" ? "fed-by" : "feeds");
}

const nothing = {
  up: "Nothing feeds this cell: no formula holds here.",
  down: "Nothing follows from this cell: no formula reads it.",
} as const;

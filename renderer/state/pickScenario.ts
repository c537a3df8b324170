/** Shows a scenario, or the base; from then on typed numbers become that scenario's changes. */
import type { App } from "./app.ts";
import { recalculated } from "./recalculate.ts";

export function pickScenario(app: App, scenario: string | null): void {
  const state = app.store.getState();
  if (state.scenario !== scenario) app.store.setState(recalculated(app, state.document, scenario));
}

/** The next one in the order of the document (`by` 1) or the one before (-1); the base stands first, and it goes round. */
export function stepScenario(app: App, by: 1 | -1): void {
  const { document, scenario } = app.store.getState();
  const names = [null, ...document.scenarios.map(({ name }) => name)];
  pickScenario(app, names.at((names.indexOf(scenario) + by) % names.length) ?? null);
}

/**
 * Brings the numbers up to the document and the scenario. Cost: what depends on
 * what changed. The one place that compiles and follows after the start.
 */
import { compileDocument } from "../../shared/engine/compile.ts";
import { type LiveModel, openLive } from "../../shared/engine/live.ts";
import type { Document } from "../../shared/model/document.ts";
import type { App } from "./app.ts";
import type { AppState } from "./appState.ts";
import { followedNames } from "./followNames.ts";
import { hasSameRows, rowsAfter } from "./rows.ts";
import { settleAtOnce } from "./settleAtOnce.ts";

type Recalculated = Pick<
  AppState,
  "document" | "rows" | "scenario" | "compiled" | "live" | "baseLive" | "version" | "recalculationMs"
> &
  Partial<Pick<AppState, "selection" | "ranges" | "openLines" | "foldedGroups">>;

/** The state's part that follows from `document` and `scenario`; a scenario that is gone falls back to the base. */
export function recalculated(app: App, document: Document, wantedScenario: string | null): Recalculated {
  const state = app.store.getState();
  const startedAt = performance.now();
  const scenario = document.scenarios.some(({ name }) => name === wantedScenario) ? wantedScenario : null;
  const compiled = document === state.document ? state.compiled : compileDocument(document, state.compiled);
  state.baseLive.follow(compiled, null);
  settleAtOnce(state.baseLive);
  const live = scenario === null ? state.baseLive : scenarioLive(state, compiled, scenario);
  const followed = followedNames(state, document);
  return {
    ...followed,
    document,
    rows: hasSameRows(state.document, document)
      ? state.rows
      : rowsAfter(state.rows, { ...state, ...followed, document }),
    scenario,
    compiled,
    live,
    baseLive: state.baseLive,
    version: state.version + 1,
    recalculationMs: performance.now() - startedAt,
  };
}

function scenarioLive(state: AppState, compiled: AppState["compiled"], scenario: string): LiveModel {
  if (state.live !== state.baseLive) {
    state.live.follow(compiled, scenario);
    settleAtOnce(state.live);
    return state.live;
  }
  const live = openLive(compiled, scenario);
  settleAtOnce(live);
  return live;
}

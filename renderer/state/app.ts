/**
 * The running application: its state, and what it reaches the outside by.
 * Actions take it as their first argument, so tests drive them with plain calls.
 */
import { createStore } from "zustand/vanilla";
import type { Host } from "../../shared/host/host.ts";
import { defaultSettings } from "../../shared/host/settings.ts";
import type { Document } from "../../shared/model/document.ts";
import { type Analyst, createAnalyst } from "../engine/analyst.ts";
import { createKeptReports, type KeptReports } from "../engine/keptReports.ts";
import { type ModelReader, readInWorker } from "../engine/readInWorker.ts";
import type { AppState, WithStore } from "./appState.ts";
import { documentState } from "./documentState.ts";
import { reportProblems } from "./files/reportProblems.ts";
import { closedFind } from "./findState.ts";
import { keepUnsavedWork, type UnsavedWork } from "./journal/unsavedWork.ts";
import { emptyReview } from "./review/reviewState.ts";
import { createScenarioLooks, type ScenarioLooks } from "./scenarioLooks.ts";

export interface App extends WithStore {
  readonly host: Host;
  readonly journal: UnsavedWork;
  /** Reads the text of a file nobody vouches for, until it is stopped. */
  readonly readModelText: ModelReader;
  /** Answers the analyses of the model, away from the page's own thread. */
  readonly analyst: Analyst;
  readonly reports: KeptReports;
  readonly looks: ScenarioLooks;
}

/** Opens on `document`, unsaved and unedited. `startApp` then brings settings, recents and the Host's events. */
export function createApp(
  host: Host,
  document: Document,
  readModelText: ModelReader = readInWorker,
  analyst: Analyst = createAnalyst(),
): App {
  const store = createStore<AppState>(() => ({
    ...documentState(document),
    version: 0,
    showFormulas: false,
    settings: defaultSettings,
    recents: [],
    notices: [],
    question: null,
    recoverable: [],
    panel: null,
    recentPicks: [],
    view: "grid",
    analysis: null,
    review: emptyReview,
    panelSubject: null,
    find: closedFind,
    fillOffer: null,
  }));
  const journal = keepUnsavedWork(host, store, (problems) => reportProblems({ store }, problems));
  return { host, store, journal, readModelText, analyst, reports: createKeptReports(), looks: createScenarioLooks() };
}

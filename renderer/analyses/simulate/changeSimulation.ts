import type { Simulation } from "../../../shared/model/analyses.ts";
import type { App } from "../../state/app.ts";
import { setAnalysis } from "../analysisActions.ts";

/** Makes another question of it, from what it is now: what is on the screen may be a moment old. */
export type ChangeSimulation = (of: (now: Simulation) => Simulation) => void;

export const changeSimulation =
  (app: App, name: string): ChangeSimulation =>
  (of) => {
    const now = app.store.getState().document.analyses?.find((analysis) => analysis.name === name);
    if (now?.kind === "simulation") setAnalysis(app, of(now));
  };

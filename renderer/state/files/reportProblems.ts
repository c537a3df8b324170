import { type HostProblem, hostProblemSentence } from "../../../shared/host/problems.ts";
import type { WithStore } from "../appState.ts";
import { notify } from "../notices.ts";

/** One notice a problem. */
export function reportProblems(app: WithStore, problems: readonly HostProblem[]): void {
  for (const problem of problems) notify(app, "problem", hostProblemSentence(problem));
}

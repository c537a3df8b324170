import { type HostProblem, hostProblemSentence } from "../../../shared/host/problems.ts";
import type { App } from "../app.ts";
import { notify } from "../notices.ts";

/** One notice a problem. */
export function reportProblems(app: Pick<App, "store">, problems: readonly HostProblem[]): void {
  for (const problem of problems) notify(app, "problem", hostProblemSentence(problem));
}

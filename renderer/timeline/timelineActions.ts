/** Changes of the timeline, each one edit. */
import type { TimelineFields } from "../../shared/model/edits/newTimeline.ts";
import { editProblemSentence } from "../../shared/model/edits/problems.ts";
import type { App } from "../state/app.ts";
import { edit } from "../state/edit.ts";
import { notify } from "../state/notices.ts";

/** Whether it could be done; where not, the person is told why. */
export function setTimeline(app: App, timeline: TimelineFields): boolean {
  const done = edit(app, { kind: "set-timeline", timeline });
  if (!done.ok) notify(app, "warning", editProblemSentence(done.problems[0]!));
  return done.ok;
}

/** The periods up to this one are actuals, and no later one; null for none at all. */
export const setActualsUntil = (app: App, period: number | null): boolean =>
  setTimeline(app, { actuals: period === null ? 0 : period + 1 });

import type { Document } from "../../model/document.ts";
import { periodsPerYear, startIndex, startNeeds } from "../../model/timeline.ts";
import type { FileProblem } from "../problems.ts";

export function* timelineProblems({ timeline }: Document): Generator<FileProblem> {
  const { start, unit, periods, actuals } = timeline;
  const first = startIndex(timeline);
  if (first === null) yield { code: "bad-start", at: ["timeline", "start"], start, needs: startNeeds[unit] };
  else if (first + periods > 10_000 * periodsPerYear[unit]) yield { code: "too-late", at: ["timeline"] };
  if (actuals > periods) yield { code: "too-many-actuals", at: ["timeline", "actuals"], actuals, periods };
}

/** Whether the headline and the charts show lines, members and periods that are there. */
import type { Line } from "../../model/document.ts";
import { isByLists } from "../../model/lines.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { type Known, unknownName } from "./known.ts";
import { memberProblems } from "./memberProblems.ts";

export function* pictureProblems(known: Known): Generator<FileProblem> {
  for (const [index, figure] of known.document.headline.entries()) {
    const at = ["headline", index];
    const line = yield* shownLine(known, figure.line, [...at, "line"]);
    if (line !== undefined) yield* memberProblems(known, line, figure.members, [...at, "members"]);
    if (line !== undefined && isByLists(line) && figure.show === "value" && figure.members === undefined)
      yield { code: "members-missing", at, line: line.name, by: line.by! };
    yield* periodProblems(known, figure.period, [...at, "period"]);
  }
  for (const [index, chart] of known.document.charts.entries()) {
    const at = ["charts", index];
    for (const [place, name] of chart.lines.entries()) yield* shownLine(known, name, [...at, "lines", place]);
    if (chart.kind === "byMember") yield* periodProblems(known, chart.period, [...at, "period"]);
  }
}

function* shownLine(known: Known, name: string, at: Path): Generator<FileProblem, Line | undefined> {
  const line = known.lines.get(name);
  if (line === undefined) yield unknownName("line", name, at, known.lines.keys());
  return line;
}

function* periodProblems(known: Known, period: string | undefined, at: Path): Generator<FileProblem> {
  if (period !== undefined && !known.periods.has(period)) yield unknownName("period", period, at, known.periods);
}

/** Whether a line's typed values and its first period fit the timeline and the lists. */
import type { Line, Series, Values } from "../../model/document.ts";
import { isByLists } from "../../model/lines.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { everyLine } from "./everyLine.ts";
import { type Known, unknownName } from "./known.ts";
import { seriesProblems } from "./seriesProblems.ts";

export function* lineProblems(known: Known): Generator<FileProblem> {
  for (const { line, at } of everyLine(known.document)) {
    if (line.from !== undefined && !known.periods.has(line.from))
      yield unknownName("period", line.from, [...at, "from"], known.periods);
    if (line.values !== undefined) yield* valuesProblems(known, line, line.values, [...at, "values"]);
  }
}

function* valuesProblems(known: Known, line: Line, values: Values, at: Path): Generator<FileProblem> {
  if (isSeries(values)) {
    if (isByLists(line)) yield { code: "members-missing", at, line: line.name, by: line.by! };
    else yield* seriesProblems(known, values, at);
    return;
  }
  if (!isByLists(line)) {
    yield { code: "members-unwanted", at, line: line.name };
    return;
  }
  const members = known.members(line);
  for (const [member, series] of Object.entries(values)) {
    if (members.has(member)) yield* seriesProblems(known, series, [...at, member]);
    else yield unknownName("member", member, [...at, member], members);
  }
}

const isSeries = (values: Values): values is Series => typeof values === "number" || Array.isArray(values);

/** Whether scenarios change lines, members and periods that are there, and rest on each other without a circle. */
import type { Change, Scenario } from "../../model/document.ts";
import { baseName } from "../../model/edits/newName.ts";
import { linksOf, wayBetween } from "../../model/scenarioChain.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { type Known, unknownName } from "./known.ts";
import { memberProblems } from "./memberProblems.ts";
import { seriesProblems } from "./seriesProblems.ts";

export function* scenarioProblems(known: Known): Generator<FileProblem> {
  const told = new Set<string>();
  for (const [index, scenario] of known.document.scenarios.entries()) {
    const at = ["scenarios", index];
    if (scenario.name === baseName)
      yield { code: "not-a-name", at: [...at, "name"], name: baseName, needs: "the model itself is called so" };
    if (scenario.basedOn !== undefined && !known.scenarios.has(scenario.basedOn))
      yield unknownName("scenario", scenario.basedOn, [...at, "basedOn"], known.scenarios);
    yield* combinedProblems(known, scenario, [...at, "combines"]);
    const chain = told.has(scenario.name) ? null : circleThrough(known, scenario);
    const first = chain?.[1] === scenario.basedOn ? "basedOn" : "combines";
    if (chain !== null) yield { code: "based-on-itself", at: [...at, first], chain };
    for (const name of chain ?? []) told.add(name);
    for (const [place, change] of scenario.changes.entries())
      yield* changeProblems(known, change, [...at, "changes", place]);
  }
}

function* combinedProblems(known: Known, { basedOn, combines = [] }: Scenario, at: Path): Generator<FileProblem> {
  const places = new Map<string, Path>(basedOn === undefined ? [] : [[basedOn, [...at.slice(0, -1), "basedOn"]]]);
  for (const [index, name] of combines.entries()) {
    const place = [...at, index];
    const first = places.get(name);
    if (first !== undefined) yield { code: "duplicate-name", at: place, what: "scenario", name, first };
    else if (!known.scenarios.has(name)) yield unknownName("scenario", name, place, known.scenarios);
    places.set(name, place);
  }
}

/** The scenarios from one back to itself; null where it does not rest on itself. */
function circleThrough({ document }: Known, scenario: Scenario): readonly string[] | null {
  const way = wayBetween(document.scenarios, linksOf(scenario), scenario.name);
  return way === null ? null : [scenario.name, ...way];
}

function* changeProblems(known: Known, { line: name, to, members, period }: Change, at: Path): Generator<FileProblem> {
  const line = known.lines.get(name);
  if (line === undefined) {
    yield unknownName("line", name, [...at, "line"], known.lines.keys());
    return;
  }
  yield* memberProblems(known, line, members, [...at, "members"]);
  if (period === undefined) yield* seriesProblems(known, to, [...at, "to"]);
  else if (!known.periods.has(period)) yield unknownName("period", period, [...at, "period"], known.periods);
  else if (typeof to !== "number") yield { code: "series-with-period", at: [...at, "to"], period };
}

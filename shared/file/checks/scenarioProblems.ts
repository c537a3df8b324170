/** Whether scenarios change lines, members and periods that are there, and rest on each other without a circle. */
import type { Change } from "../../model/document.ts";
import { baseName } from "../../model/edits/newName.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { type Known, unknownName } from "./known.ts";
import { memberProblems } from "./memberProblems.ts";
import { seriesProblems } from "./seriesProblems.ts";

export function* scenarioProblems(known: Known): Generator<FileProblem> {
  const basedOn = new Map(known.document.scenarios.map((scenario) => [scenario.name, scenario.basedOn]));
  const told = new Set<string>();
  for (const [index, scenario] of known.document.scenarios.entries()) {
    const at = ["scenarios", index];
    if (scenario.name === baseName)
      yield { code: "not-a-name", at: [...at, "name"], name: baseName, needs: "the model itself is called so" };
    if (scenario.basedOn !== undefined && !known.scenarios.has(scenario.basedOn))
      yield unknownName("scenario", scenario.basedOn, [...at, "basedOn"], known.scenarios);
    const chain = told.has(scenario.name) ? null : circleThrough(basedOn, scenario.name);
    if (chain !== null) yield { code: "based-on-itself", at: [...at, "basedOn"], chain };
    for (const name of chain ?? []) told.add(name);
    for (const [place, change] of scenario.changes.entries())
      yield* changeProblems(known, change, [...at, "changes", place]);
  }
}

/** The scenarios from one back to itself; null where the chain ends, or runs into a circle further on. */
function circleThrough(basedOn: ReadonlyMap<string, string | undefined>, start: string): readonly string[] | null {
  const chain = new Set([start]);
  for (let name = basedOn.get(start); name !== undefined; name = basedOn.get(name)) {
    if (name === start) return [...chain, start];
    if (chain.has(name)) return null;
    chain.add(name);
  }
  return null;
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

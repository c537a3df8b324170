/** Whether inputs alone are uncertain, by distributions that can be, each with draws of its own; and each pair of them goes together in one way. */
import { isCalculation } from "../../model/lines.ts";
import type { Uncertainty } from "../../model/uncertainty.ts";
import { distributionProblem } from "../../numbers/distributions/distributionProblem.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import { everyLine } from "./everyLine.ts";
import { type Known, unknownName } from "./known.ts";

export function* uncertaintyProblems(known: Known): Generator<FileProblem> {
  const streams = new Map<number, Path>();
  for (const { line, at } of everyLine(known.document)) {
    const { uncertainty } = line;
    if (uncertainty === undefined) continue;
    const place = [...at, "uncertainty"];
    if (isCalculation(line)) yield { code: "not-an-input", at: place, line: line.name };
    const reason = reasonAgainst(uncertainty);
    if (reason !== null) yield { code: "no-distribution", at: place, reason };
    const first = streams.get(uncertainty.stream);
    if (first === undefined) streams.set(uncertainty.stream, place);
    else yield { code: "repeated-stream", at: [...place, "stream"], stream: uncertainty.stream, first };
  }
  yield* correlationProblems(known);
}

function reasonAgainst({ distribution, low, high }: Uncertainty): string | null {
  const reason = distributionProblem(distribution);
  if (reason !== null) return reason;
  return low !== undefined && high !== undefined && !(low < high) ? "The low has to be below the high." : null;
}

function* correlationProblems(known: Known): Generator<FileProblem> {
  const pairs = new Map<string, Path>();
  for (const [index, { between }] of (known.document.correlations ?? []).entries()) {
    const at: Path = ["correlations", index, "between"];
    for (const [place, name] of between.entries()) {
      const line = known.lines.get(name);
      if (line === undefined) yield unknownName("line", name, [...at, place], known.lines.keys());
      else if (line.uncertainty === undefined) yield { code: "not-uncertain", at: [...at, place], line: name };
    }
    const [one, other] = between;
    const key = [...between].sort().join("|");
    const first = pairs.get(key);
    if (one === other) yield { code: "with-itself", at, line: one };
    else if (first === undefined) pairs.set(key, at);
    else yield { code: "repeated-pair", at, between, first };
  }
}

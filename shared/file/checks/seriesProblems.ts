import type { Series } from "../../model/document.ts";
import type { Path } from "../path.ts";
import type { FileProblem } from "../problems.ts";
import type { Known } from "./known.ts";

/** A list has one entry a period. */
export function* seriesProblems({ periods }: Known, series: Series, at: Path): Generator<FileProblem> {
  if (typeof series !== "number" && series.length !== periods.size)
    yield { code: "series-length", at, length: series.length, periods: periods.size };
}
